/** A font file of an npm package, and its address on the site. */
export interface Font {
  readonly from: string
  readonly to: string
}

/** The fonts that the style sheet names. */
export const fonts: readonly Font[] = []
