import type { Stage } from '../../model/index.ts'
import { furniture, openLines } from './named-lines.ts'

// Where a post or a film was, pages ask whether they may show it.
const ask =
  /extern(?:en|e|er|al|t|o|ado)?\s(?:redaktionellen\s)?(?:inhalte?s?|content|innhold|indhold|innehåll|inhoud|contenuto)|privatsphäre-einstellungen|personenbezogene daten an drittplattformen|enable javascript|browser (?:does not|unterstützt)|this (?:content|video) (?:is|cannot|can't) |we need your consent|contenu (?:externe|bloqué)|contenido externo|accept(?:er|ez)? (?:les )?cookies/i
const longest = 520

/** A question whether something from elsewhere may be shown. */
export const consent: Stage = {
  id: 'consent',
  about:
    'A line that asks leave to show something from elsewhere stands where an embedded post was.',
  examples: [
    {
      blocks: [
        'Sie trafen sich am Montag.',
        'An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt.',
      ],
      at: 1,
      is: 'furniture',
      kind: 'embed',
    },
    { blocks: ['The minister asked for consent on Monday.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text } of openLines(page))
      if (text.length <= longest && ask.test(text.slice(0, 260)))
        yield furniture(block, 'embed', 'Asks leave to show something from elsewhere', 0.93)
  },
}
