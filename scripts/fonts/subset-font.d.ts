/** The part of `subset-font` that we use; it brings no types. */
declare module 'subset-font' {
  interface Cut {
    readonly targetFormat: 'sfnt' | 'woff2'
    readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>
    readonly keepFeatures?: readonly string[]
    readonly keepAllGlyphs?: boolean
    readonly preserveNameIds?: readonly number[]
    readonly noHinting?: boolean
    readonly dropTables?: readonly string[]
  }
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default function subsetFont(font: Buffer, text: string, cut: Cut): Promise<Buffer>
}
