import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { seal } from '../src/morgue/program.ts'

// Binds the compiled program: hundreds of modules, ours and those of packages, become some fifty files. To find, read and link a
// module takes longer than to run it in a build of few articles, and each thread does it anew.

/** Left loose: Eleventy, what is large and seldom needed, and what configurations import too. */
const loose = [
  '@11ty/eleventy',
  'citeproc',
  'jiti',
  'node-sqlite3-wasm',
  'pagefind',
  'preact',
  'preact-render-to-string',
]

/**
 * Bind the program that `tsc` has compiled.
 *
 * @param root
 *   Absolute path of this package; the bound program is in its `dist/bin`, with the licences of what is bound in.
 */
export async function bind(root: string): Promise<void> {
  const bin = join(root, 'dist/bin')
  const compiled = join(root, 'dist/src')
  rmSync(bin, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['cli.js', 'desk.js', 'cli/foreman.js'].map((name) => join(compiled, name)),
    entryNames: '[name]',
    outdir: bin,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: loose,
    chunkNames: 'part-[hash]',
    // Some packages are not modules, and ask for those of Node.
    banner: {
      js: "import { createRequire as toAsk } from 'node:module'; const require = toAsk(import.meta.url);",
    },
    // A configuration's components must be the very ones that print the pages.
    alias: {
      'newsfiche/templates': join(root, 'dist/templates/index.js'),
      newsfiche: join(compiled, 'index.js'),
    },
    legalComments: 'inline',
    metafile: true,
    logLevel: 'warning',
  })
  writeFileSync(join(bin, 'LICENSES.txt'), licencesOf(metafile, root))
  seal(bin)
}

const ofPackage = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/

/** The licences of all packages that something was taken of. */
function licencesOf({ inputs }: Metafile, root: string): string {
  const folders = new Set(Object.keys(inputs).flatMap((path) => ofPackage.exec(path)?.[0] ?? []))
  return [...folders]
    .sort()
    .map((folder) => {
      const place = join(root, folder)
      const { name, version, license, author } = JSON.parse(
        readFileSync(join(place, 'package.json'), 'utf8'),
      ) as { name: string; version: string; license: string; author?: string | { name: string } }
      const file = readdirSync(place).find((each) => /^licen[cs]e/i.test(each))
      const by = typeof author === 'string' ? author : author?.name
      const text = file ? readFileSync(join(place, file), 'utf8').trim() : `By ${by ?? name}`
      return `${name} ${version}, ${license}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

if (process.argv[1] === import.meta.filename) await bind(join(import.meta.dirname, '..'))
