/** What tells a son from his father behind a name, as the source of a pattern: `Jr.`, `Sr`, `II`, `III`, `IV`. */
export const generation: string = String.raw`(?:[JS]r\.?|III?|IV)`
