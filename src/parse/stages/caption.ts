import type { Stage } from '../../model/index.ts'
import { cuesOf } from '../cues.ts'
import { furniture, type OpenLine, openLines } from './named-lines.ts'

// What only the description of a picture says:
//
//     > The mayor (left) hands over the keys.          > Der Hafen am Abend (Foto: Ann Poe/dpa)
//     > 04.05.2021, Niedersachsen, Aldmere: Kinder …   > ALDMERE, NORTHLAND - MAY 4: Children …
const sides =
  /[(（](?:[^()]{2,24}, )?(?:(?:pictured|above|below|im bild|photo|foto),? )?(?:left|right|centre|center|links|rechts|mitte|v\.? ?l\.?(?: ?n\. ?r\.?)?|l\.?|r\.?|li\.?|re\.?|m\.?|à gauche|à droite|au centre|izquierda|derecha|a sinistra|a destra|слева|справа|til venstre|til høyre|t\.v\.|t\.h\.|左|右|中)[)）]/iu
const agencyDate =
  /^\d{1,2}\.\d{1,2}\.\d{4}, \p{Lu}[\p{L} .()/-]{1,40}(?:, \p{Lu}[\p{L} .()/-]{1,40}){0,3}: \p{Lu}/u
const agencyPlace =
  /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, \p{Lu}[\p{Lu} .'’-]{2,30}){0,2} [-–—] \p{Lu}{3,9} \d{1,2}(?:, \d{4})?: \p{Lu}/u
const agencyEnd = /\+{3} dpa-Bildfunk \+{3}$/
const bracket = /[([（][^()[\]（）]{3,90}[)\]）]$/u
const named = /[\p{Lu}\p{Lo}:：©]/u // behind the word for a picture
const closing = ')]）' // few lines end with one, and few have a colon near their end
const colon = /[.!?…"”“»)\s](\S[^.!?:：]{0,30}[:：][^.!?:：]{2,60})$/u
const longest = 350
const tail = 100

/** Whether a line ends with who took the picture: `(Photo: Ann Poe)`, `… at dusk. Foto: Ann Poe/dpa`. */
function endsInCredit(text: string, language: string | undefined): boolean {
  const end = text.slice(-tail)
  const inside = closing.includes(end.charAt(end.length - 1))
    ? bracket.exec(text)?.[0].slice(1)
    : undefined
  const credit = inside ?? (/[:：]/.test(end) ? colon.exec(end)?.[1] : undefined)
  if (credit === undefined || credit.length === text.length) return false
  const cues = cuesOf(credit, language)
  // `(Source: …)` may end a paragraph as well.
  if (cues.some(({ topic, from }) => topic === 'source' && from === 0)) return false
  // Headlines end in `(VIDEO)` or `(photos inside)`; captions in `(file photo)` too.
  if (inside !== undefined && cues.some(({ topic, from }) => topic === 'caption' && from === 0))
    return true
  return cues.some(({ topic, from, to }) => {
    if (topic !== 'photo' || from !== 0) return false
    const rest = credit.slice(to)
    return inside === undefined ? /^\s?[:：]/.test(rest) : named.test(rest)
  })
}

function whyOf({ text, measure }: OpenLine, language: string | undefined): string | undefined {
  if (agencyDate.test(text) || agencyPlace.test(text) || agencyEnd.test(text))
    return 'Opens or ends as agencies describe their pictures'
  if (measure.cues.some(({ topic, where }) => topic === 'caption' && where === 'start'))
    return 'Opens with a word for a picture'
  if (sides.test(text)) return 'Says who stands where in a picture'
  return endsInCredit(text, language) ? 'Ends with who took the picture' : undefined
}

/** The description of a picture, by what nothing else says. */
export const caption: Stage = {
  id: 'caption',
  about:
    'A line that says who stands left or right, or ends with a photographer, describes a picture.',
  examples: [
    {
      blocks: ['They met on Monday.', 'The mayor (left) hands the keys to the harbour master.'],
      at: 1,
      is: 'furniture',
      kind: 'credit',
    },
    {
      blocks: ['Sie kamen am Montag.', 'Am Abend schloss der Hafen die Tore. (Foto: Ann Poe/dpa)'],
      at: 1,
      is: 'furniture',
      kind: 'credit',
    },
    {
      blocks: ['Sie kamen am Montag.', '04.05.2021, Nordland, Aldmere: Kinder stehen am Kai.'],
      at: 1,
      is: 'furniture',
      kind: 'credit',
    },
    {
      blocks: ['They met on Monday.', 'Pictured at the gate are the two sisters who found it.'],
      at: 1,
      is: 'furniture',
      kind: 'credit',
    },
    { blocks: ['He turned left (as everybody did) and left.'], at: 0, is: undefined },
    { blocks: ['Flood closes the harbour road (PHOTOS)'], at: 0, is: undefined },
    {
      blocks: ['She had said it before: a photo of her mother is all she has.'],
      at: 0,
      is: undefined,
    },
  ],
  *read(page) {
    for (const line of openLines(page)) {
      if (line.text.length > longest) continue
      const why = whyOf(line, page.language)
      if (why !== undefined) yield furniture(line.block, 'credit', why, 0.93)
    }
  },
}
