import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Csl, evaluate, trim } from '../src/cite/index.ts'

// Makes `styles/` of `scripts/csl/`: each style, evaluated for newspaper articles and trimmed, and each locale, both as the
// engine reads them from XML.

const csl = createRequire(import.meta.url)('citeproc') as Csl // it ships no types

/**
 * What is published of the files of the Citation Style Language.
 *
 * @param folder
 *   Absolute path of the folder with styles and locales.
 * @returns
 *   JSON by the names of the files.
 */
export function published(folder: string): Map<string, string> {
  const made = new Map<string, string>()
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:csl|xml)$/.test(name)) continue
    const tree = csl.parseXml(readFileSync(join(folder, name), 'utf8'))
    const json = JSON.stringify(name.endsWith('.csl') ? trim(evaluate(tree)) : tree)
    made.set(name.replace(/\.\w+$/, '.json'), `${json}\n`)
  }
  return made
}

if (process.argv[1] === import.meta.filename)
  for (const [name, json] of published(join(import.meta.dirname, 'csl')))
    writeFileSync(join(import.meta.dirname, '../styles', name), json)
