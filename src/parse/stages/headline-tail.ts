import { fold, type Page, type Stage } from '../../model/index.ts'
import { isDesk } from '../names.ts'

// The title of a page goes on behind the headline:
//
//     > Not one boat left the Old Quay – Harbour Post
//                                      ^^^^^^^^^^^^^^
const tailed = /^(?<head>.{10,}?)\s*(?<tail>(?:\s[-–—·]\s|\s?\|\s?|--)[^|]{2,40})$/su
const fewest = 5
const separators = /^[\s\-–—·|]+/u

/** Whether the page, its path or what is known of agencies says that a name is an outlet's. */
function isOutlet(page: Page, name: string, block: number): boolean {
  const key = fold(name)
  if (key === '') return false
  const folders = page.path.split('/').slice(0, -1)
  return (
    isDesk(name) ||
    folders.some((folder) => fold(folder) === key) ||
    page.folded.some((line, index) => index !== block && line === key)
  )
}

/** What stands behind the headline in the title of a page. */
export const headlineTail: Stage = {
  id: 'headline-tail',
  about:
    'A few words behind the headline, parted by a dash or a bar, are the name of the outlet when the page says the headline without them, or names the outlet elsewhere.',
  examples: [],
  *read(page) {
    const block = page.blocks.findIndex(({ naming }) => naming?.role === 'headline')
    const text = page.texts[block] ?? ''
    if (page.blocks[block]?.form !== 'text') return
    const { head = '', tail = '' } = tailed.exec(text)?.groups ?? {}
    const name = tail.replace(separators, '').trim()
    if (tail === '' || name.split(/\s+/).length > fewest || head.length < name.length) return
    const key = fold(head)
    const isTold = page.folded.some((line, index) => index !== block && line === key)
    if (!isTold && !isOutlet(page, name, block)) return
    yield {
      block,
      from: text.length - tail.length,
      to: text.length,
      role: 'furniture',
      kind: 'echo',
      why: isTold ? 'The page says the headline without it' : 'The name of the outlet',
      confidence: 0.9,
    }
  },
}
