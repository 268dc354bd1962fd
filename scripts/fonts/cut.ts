import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Face } from './faces.ts'
import { renamed } from './names.ts'

/** Kerning, ligatures, marks, and both kinds of figures. */
const features = [
  'kern',
  'liga',
  'ccmp',
  'locl',
  'mark',
  'mkmk',
  'rvrn',
  'onum',
  'lnum',
  'pnum',
  'tnum',
]
/** Copyright is kept anyhow; this is the licence. */
const licence = [13, 14]

/**
 * Cut a typeface file to the letters and weights that are asked of it.
 *
 * @param face
 *   What the style sheet asks for.
 * @returns
 *   WOFF2, the same bytes from the same packages.
 */
export async function cut({ from, letters, weight }: Face): Promise<Buffer> {
  const font = await subsetFont(readFileSync(fileURLToPath(import.meta.resolve(from))), letters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
    keepFeatures: features,
    preserveNameIds: licence,
    noHinting: true,
    // Without it kerning is that of the regular weight in all: a sixth of the bytes, and nobody sees it.
    dropTables: ['GDEF'],
  })
  return subsetFont(renamed(font), '', {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: licence,
  })
}
