import { writeFileSync } from 'node:fs'
import { stagesPage } from './docs/stages-page.ts'

writeFileSync(new URL('../docs/stages.md', import.meta.url), stagesPage())
