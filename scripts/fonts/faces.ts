/** A typeface file that our style sheet asks for. */
export interface Face {
  /** Name in `public/fonts/`. */
  readonly name: string
  /** File of an npm package that has its letters, and more. */
  readonly from: string
  /** Letters that the style sheet asks it for. */
  readonly letters: string
  /** One weight, or from the lightest to the heaviest. */
  readonly weight: number | { readonly min: number; readonly max: number }
}

const families: Readonly<Record<string, string>> = {
  serif: 'source-serif-4',
  sans: 'source-sans-3',
}

/**
 * The typeface files that a style sheet names, with the letters and weights that it says they have.
 *
 * @param css
 *   Our style sheet.
 * @returns
 *   Files, in its order.
 */
export function facesOf(css: string): Face[] {
  return [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, rule = '']) => {
    const [, name = '', family = '', italic, alphabet = ''] =
      /url\("fonts\/((serif|sans)(-italic)?-([a-z-]+)\.woff2)"\)/.exec(rule) ?? []
    const source = families[family]
    return {
      name,
      from: `@fontsource-variable/${source}/files/${source}-${alphabet}-wght-${italic ? 'italic' : 'normal'}.woff2`,
      letters: lettersOf(descriptor(rule, 'unicode-range')),
      weight: weightOf(descriptor(rule, 'font-weight')),
    }
  })
}

const descriptor = (rule: string, property: string): string =>
  new RegExp(`${property}:([^;]+);`).exec(rule)?.[1]?.trim() ?? ''

function lettersOf(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16))
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
    })
    .join('')
}

function weightOf(weights: string): Face['weight'] {
  const [min = 400, max] = weights.split(' ').map(Number)
  return max === undefined ? min : { min, max }
}
