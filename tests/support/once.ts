import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/**
 * Make something once for all files of tests, which run in several processes at once.
 *
 * @param name
 *   What it is.
 * @param make
 *   Makes it, and gives the path that it lies at. Nobody may write there afterwards.
 * @returns
 *   That path.
 */
export async function once(name: string, make: () => Promise<string>): Promise<string> {
  const scratch = process.env.NEWSFICHE_SCRATCH
  if (!scratch) throw new Error('`tests/setup.ts` did not run')
  const key = createHash('sha256').update(name).digest('hex').slice(0, 16)
  const claim = join(scratch, `once-${key}`)
  const answer = join(claim, 'answer')
  try {
    mkdirSync(claim)
  } catch {
    while (!existsSync(answer)) await setTimeout(50)
    const { path, error } = JSON.parse(readFileSync(answer, 'utf8')) as Record<string, string>
    if (path === undefined) throw new Error(error)
    return path
  }
  const tell = (told: Record<string, string>): void => {
    writeFileSync(`${answer}.new`, JSON.stringify(told))
    renameSync(`${answer}.new`, answer)
  }
  try {
    const path = await make()
    tell({ path })
    return path
  } catch (error) {
    tell({ error: String(error) })
    throw error
  }
}
