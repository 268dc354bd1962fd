import { nearest } from '../configure.ts'
import { UsageError, type Visibility, visibilities } from '../model/index.ts'
import type { Desk } from './command.ts'

/** What each visibility means, in a paragraph. */
const meanings: Readonly<Record<Visibility, string>> = {
  private:
    'For the people who have the files. Every page asks not to be found, and there are no feeds.\nThe site is as secret as the place that you put it in.',
  'reading-room':
    'For readers who were told of it. Articles are shown whole, as copies kept for research; each\nnames its source and links to the original. Search engines and miners are asked to stay away.',
  excerpt:
    'For everybody, where the text is not yours to give: the facts of each article and its first\nwords. The rest is nowhere on the site, and the file is not offered.',
  public:
    'For everybody. You assert that you hold the rights, or that they allow it. Search engines may\nlist the articles.',
}

const usual: Visibility = 'reading-room'

/**
 * Find out whom an archive is for.
 *
 * @param told
 *   What the command line says, if anything.
 * @param desk
 *   Asks, where somebody sits at a terminal.
 * @returns
 *   Visibility; `reading-room` where nobody says otherwise.
 * @throws {UsageError}
 *   For a word on the command line that is none; who is asked is asked again.
 */
export async function chooseVisibility(told: string | undefined, desk: Desk): Promise<Visibility> {
  if (told !== undefined) return readVisibility(told)
  if (!desk.ask) return usual
  const list = visibilities.map((name, index) => `${index + 1}. ${name}\n${meanings[name]}\n`)
  desk.talk(
    `Whom is the archive for? Each article and source can say otherwise later.\n\n${list.join('\n')}\n`,
  )
  for (;;) {
    const answer = (await desk.ask(`1 to 4, or a name [${usual}]: `)).trim()
    if (answer === '') return usual
    try {
      return visibilities[Number(answer) - 1] ?? readVisibility(answer)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      desk.talk(`${error.message}\n`) // and asked again
    }
  }
}

function readVisibility(word: string): Visibility {
  const known = visibilities.find((name) => name === word)
  if (known) return known
  const meant = nearest(word, visibilities)
  throw new UsageError(
    `Unexpected visibility \`${word}\`, ${meant ? `did you mean \`${meant}\`?` : `expected one of ${visibilities.map((name) => `\`${name}\``).join(', ')}`}`,
  )
}

/**
 * The lines of a configuration that say whom an archive is for, with what it means.
 *
 * @param visibility
 *   Visibility.
 * @returns
 *   Lines of JavaScript.
 */
export function visibilityLines(visibility: Visibility): string {
  const comment = meanings[visibility].split('\n').map((line) => `  // ${line}\n`)
  return `  // Whom it is for: private, reading-room, excerpt or public; see docs/visibility.md.\n${comment.join('')}  visibility: '${visibility}',\n`
}
