import type { FontFile, SitePath, Theme, Typeface, TypefaceName } from '../model/index.ts'

/** Where our style sheet looks for the name of a typeface. */
const faces: Readonly<Record<TypefaceName, string>> = {
  text: '--text-face',
  interface: '--interface-face',
}

/** A font file of a person, and its address on the site. */
export interface OwnFont extends FontFile {
  readonly path: SitePath
  /** Name of its typeface. */
  readonly family: string
}

/**
 * The font files of a theme.
 *
 * @param theme
 *   Theme.
 * @returns
 *   Fonts with their addresses.
 */
export function ownFonts({ typefaces }: Theme): OwnFont[] {
  return Object.entries(typefaces).flatMap(([name, { families, files }]) =>
    files.map((font, index) => ({
      ...font,
      path: `assets/fonts/own-${name}-${index + 1}${endOf(font.file)}` as SitePath,
      family: families[0] ?? name,
    })),
  )
}

const endOf = (file: string): string => /\.\w+$/.exec(file)?.[0].toLowerCase() ?? ''

/**
 * The style sheet of a theme: it sets what `newsfiche.css` leaves to be set, on screens; paper stays white.
 *
 * @param theme
 *   Theme; its colours and names were checked, so that none can end a rule.
 * @returns
 *   CSS; empty when there is nothing to set.
 */
export function themeStyle(theme: Theme): string {
  const colours = Object.entries(theme.colours).map(
    ([name, { light, dark }]) => `--${name}: light-dark(${light}, ${dark});`,
  )
  const typefaces = Object.entries(theme.typefaces).map(
    ([name, typeface]) => `${faces[name as TypefaceName]}: ${namesOf(typeface)};`,
  )
  const fonts = ownFonts(theme).map(
    ({ path, family, style, weight }) =>
      `@font-face {\nfont-family: "${family}";\nfont-style: ${style};\nfont-weight: ${weight};\nfont-display: optional;\nsrc: url("${path.replace('assets/', '')}");\n}\n`,
  )
  return [
    ...(colours.length > 0 ? [`@media screen {\n.newsfiche {\n${colours.join('\n')}\n}\n}\n`] : []),
    ...(typefaces.length > 0 ? [`.newsfiche {\n${typefaces.join('\n')}\n}\n`] : []),
    ...fonts,
  ].join('')
}

const namesOf = ({ families }: Typeface): string =>
  families.map((family) => `"${family}"`).join(', ')
