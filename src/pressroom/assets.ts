import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fingerprint } from '../fingerprint.ts'
import { isSitePath, type Theme, UsageError } from '../model/index.ts'
import { premises } from '../premises.ts'
import type { OutputFile } from '../publish/index.ts'
import { compactScript, compactStyle } from '../site/assets.ts'
import { ownFonts, themeStyle } from '../site/theme.ts'

/** Where our style sheets and scripts are. */
export const publicFolder: string = join(premises, 'public')

/**
 * What lies in `public/`: style sheets, scripts, fonts; the schema of records; and what a person brings.
 *
 * @param theme
 *   How the site looks.
 */
export function* assets(theme: Theme): Generator<OutputFile> {
  const names = readdirSync(publicFolder, { recursive: true, withFileTypes: true })
  for (const file of names.filter((entry) => entry.isFile())) {
    const place = join(file.parentPath, file.name)
    const path = `assets/${relative(publicFolder, place).split(sep).join('/')}`
    if (file.name.endsWith('.css'))
      yield { path, content: compactStyle(readFileSync(place, 'utf8')) }
    else if (file.name.endsWith('.js'))
      yield { path, content: compactScript(readFileSync(place, 'utf8')) }
    else yield { path, copyOf: place }
  }
  const schema = 'article.schema.json'
  yield { path: `data/${schema}`, copyOf: join(premises, 'schema', schema) }
  yield* ownAssets(theme)
}

/** The files of a theme, and the style sheet that is made of it. */
function* ownAssets(theme: Theme): Generator<OutputFile> {
  const style = themeStyle(theme)
  if (style !== '') yield { path: 'assets/theme.css', content: compactStyle(style) }
  for (const { path, file } of ownFonts(theme)) yield { path, copyOf: file }
  for (const picture of [theme.logo, theme.icon])
    if (picture) yield { path: picture.path, copyOf: picture.file }
  if (theme.style !== undefined) yield { path: 'assets/own.css', copyOf: theme.style }
  if (theme.assets === undefined) return
  const names = readdirSync(theme.assets, { recursive: true, withFileTypes: true })
  for (const entry of names.filter((one) => one.isFile() && !one.name.startsWith('.'))) {
    const place = join(entry.parentPath, entry.name)
    const name = relative(theme.assets, place).split(sep).join('/')
    if (!isSitePath(name))
      throw new UsageError(
        `Unexpected name \`${name}\` in the folder of \`assets\`, expected lower-case letters, digits, \`-\`, \`_\` and \`.\``,
      )
    yield { path: `assets/own/${name}`, copyOf: place }
  }
}

/**
 * Fingerprints of all files that a person brings: a site with another logo is another site.
 *
 * @param theme
 *   How the site looks.
 * @returns
 *   Fingerprint of each, by its address.
 */
export function ownPrints(theme: Theme): Array<[path: string, print: string]> {
  return [...ownAssets(theme)].map((file) => [
    file.path,
    fingerprint('content' in file ? file.content : readFileSync(file.copyOf)),
  ])
}
