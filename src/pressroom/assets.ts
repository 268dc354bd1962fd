import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OutputFile } from '../publish/index.ts'
import { compactScript, compactStyle, fonts } from '../site/assets.ts'

const packageFolder = dirname(fileURLToPath(import.meta.resolve('newsfiche/package.json')))

/** Where our style sheets and scripts are. */
export const publicFolder: string = join(packageFolder, 'public')

/** The style sheet and whatever else lies in `public/`, the fonts it names, the schema of records. */
export function* assets(): Generator<OutputFile> {
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
  for (const font of fonts)
    yield { path: font.to, copyOf: fileURLToPath(import.meta.resolve(font.from)) }
  const schema = 'article.schema.json'
  yield { path: `data/${schema}`, copyOf: join(packageFolder, 'schema', schema) }
}
