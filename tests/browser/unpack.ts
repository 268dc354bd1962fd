import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json')
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
const cache = join(root, 'node_modules/.cache')

/** Folder of the unpacked browser, its libraries and its fonts. */
export const browserFolder: string = join(cache, `newsfiche-chromium-${version}`)

/**
 * Unpack the browser that comes with the development dependencies, once.
 *
 * The package brings the shared libraries that a bare Linux lacks, but unpacks them on Amazon's
 * machines only, so it is told that it runs on one. It unpacks into the folder for temporary files,
 * where a broken-off start would leave half a browser; a rename at the end makes it whole or absent.
 */
export function unpackBrowser(): void {
  if (existsSync(browserFolder)) return
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, 'unpacking-'))
  const script = `
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  `
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  })
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(`The browser could not be unpacked: ${stderr}`)
  }
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontSettings(browserFolder))
  try {
    renameSync(draft, browserFolder)
  } catch {
    rmSync(draft, { recursive: true, force: true }) // another run was faster
  }
}

/** The package's own settings look in `/tmp/fonts`. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
}
