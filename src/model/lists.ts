/**
 * The most articles that a page lists; a longer list is divided.
 *
 * As many keep a page below 100 KB, also where a letter takes two bytes, or six in the mark that reference managers read.
 */
export const longestList = 60

/** The most names of shelves that a page lists. */
export const longestIndex = 200
