import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cut } from './fonts/cut.ts'
import { facesOf } from './fonts/faces.ts'

// Cuts the typeface files that `public/newsfiche.css` names out of those of the npm packages.

const folder = join(import.meta.dirname, '../public')
const fonts = join(folder, 'fonts')
rmSync(fonts, { recursive: true, force: true })
mkdirSync(fonts)
const licence = import.meta.resolve('@fontsource-variable/source-serif-4/LICENSE')
copyFileSync(fileURLToPath(licence), join(fonts, 'licence.txt'))
let sum = 0
for (const face of facesOf(readFileSync(join(folder, 'newsfiche.css'), 'utf8'))) {
  const bytes = await cut(face)
  writeFileSync(join(fonts, face.name), bytes)
  sum += bytes.length
  console.log(`${face.name.padEnd(28)} ${String(bytes.length).padStart(7)}`)
}
console.log(`${'all'.padEnd(28)} ${String(sum).padStart(7)}`)
