import type { Stage } from '../../model/index.ts'
import { openLines } from './named-lines.ts'

// Who did what, below a report of an agency:
//
//     > Reporting by Jane Doe in Aldmere; editing by Ann Poe
//     > (Bericht von Johanna Ritter, redigiert von Ann Poe)
const opening =
  /^[(（[]?(?:(?:additional )?(?:reporting|writing|editing|compiled|translated) (?:and (?:reporting|writing|editing) )?by|bericht von|geschrieben von|redigiert von|unter mitarbeit von|reportage (?:de|d[’'])|avec la contribution de|version française|rédigé par|reporte de|reporte adicional de|información de|editado (?:en español )?por|reportagem de|edição de|a cura di|redazione di)\s?\p{Lu}/iu
const another =
  /[;,.]\s?(?:additional |and )?(?:reporting|writing|editing|edited|compiled|redigiert|geschrieben|édité|version française|editado|traducido|edição)\b/iu
const capital = /\p{Lu}\p{L}+\s\p{Lu}/u
const longest = 400
const shortEnough = 90

/** Who wrote and who edited, below the text. */
export const signOff: Stage = {
  id: 'sign-off',
  about: 'A line that opens with “Reporting by”, or the like, and names says who did what.',
  examples: [
    {
      blocks: [
        'The port stays open.',
        'Reporting by Jane Doe in Aldmere, additional reporting by Johanna Ritter, writing by Mary Major in Marrowick, Editing by Ann Poe',
      ],
      at: 1,
      is: 'byline',
    },
    {
      blocks: ['Der Hafen bleibt offen.', '(Bericht von Johanna Ritter, redigiert von Ann Poe)'],
      at: 1,
      is: 'byline',
    },
    {
      blocks: ['Reporting by journalists in the port was never easy, and it is harder now.'],
      at: 0,
      is: undefined,
    },
  ],
  *read(page) {
    for (const { block, text } of openLines(page)) {
      if (text.length > longest || !opening.test(text) || !capital.test(text)) continue
      if (text.length <= shortEnough ? /[.!?]$/.test(text) : !another.test(text)) continue
      yield {
        block,
        role: 'byline',
        why: 'Opens as agencies say who reported and who edited',
        confidence: 0.94,
      }
    }
  },
}
