import type {
  Context,
  NewsDate,
  Shelf,
  ShelfKind,
  Shelfname,
  Years,
} from '../../src/model/index.ts'

const precisions: Readonly<Record<number, NewsDate['precision']>> = {
  4: 'year',
  7: 'month',
  10: 'day',
}

const nameless: Readonly<Partial<Record<ShelfKind, string>>> = {
  source: 'shelf.noSource',
  language: 'shelf.noLanguage',
}

/**
 * What a shelf is called, standing in its parent.
 *
 * @param context
 *   Context.
 * @param shelf
 *   Shelf.
 * @returns
 *   “Harbour Post”, “March 2014”, “German”; a year or an initial for the parts of a long shelf.
 */
export function shelfName(context: Context, { kind, by, name }: Shelfname): string {
  const { say } = context
  switch (by) {
    case 'undated':
      return say('shelf.undated')
    case 'date':
      return dateName(context, name)
    case 'inexact':
      return say(name.length === 4 ? 'shelf.inexactYear' : 'shelf.inexactMonth', {
        date: dateName(context, name),
      })
    case 'initial':
      return initialName(context, name)
    case 'name':
      if (name === '') return say(nameless[kind] ?? 'shelf.undated')
      return kind === 'language' ? context.languageName(name) : name
  }
}

/**
 * A year, month or day in words.
 *
 * @param context
 *   Context.
 * @param name
 *   `2014`, `2014-03`, `2014-03-02`.
 * @returns
 *   “March 2014”.
 */
export function dateName(context: Context, name: string): string {
  return context.date({ value: name, precision: precisions[name.length] ?? 'day' })
}

/**
 * Initials as a heading shows them.
 *
 * @param context
 *   Context.
 * @param name
 *   Letters in lower case; empty for signs.
 * @returns
 *   “Th…”.
 */
export function initialName(context: Context, name: string): string {
  if (name === '') return context.say('shelf.initialOther')
  const [first = '', ...rest] = name
  return `${first.toUpperCase()}${rest.join('')}…`
}

/**
 * What a shelf is called, standing alone.
 *
 * @param context
 *   Context.
 * @param shelf
 *   Shelf.
 * @param above
 *   The shelves that it stands in, the largest first.
 * @returns
 *   “Harbour Post, 2014”.
 */
export function fullShelfName(
  context: Context,
  shelf: Shelfname,
  above: readonly Shelfname[],
): string {
  const way = [...above, shelf]
  // A closer date says the wider one too, and longer initials the shorter ones.
  const told = [
    way.find(({ by }) => by === 'name'),
    way.findLast(({ by }) => by !== 'name' && by !== 'initial'),
    way.findLast(({ by }) => by === 'initial'),
  ]
  return told
    .flatMap((one) => (one ? [shelfName(context, one)] : []))
    .reduce((whole, part) => context.say('shelf.within', { shelf: whole, year: part }))
}

/**
 * The years that articles span.
 *
 * @param context
 *   Context.
 * @param shelf
 *   Articles, oldest first, undated ones last.
 * @returns
 *   “1998”, “1998 to 2024”; nothing when none has a date.
 */
export function yearsOf(context: Context, { entries }: Pick<Shelf, 'entries'>): string | undefined {
  const first = entries[0]?.published?.value.slice(0, 4)
  const last = entries.findLast(({ published }) => published)?.published?.value.slice(0, 4)
  return first && last ? spanName(context, { first, last }) : undefined
}

/**
 * Years in words.
 *
 * @param context
 *   Context.
 * @param span
 *   The first and the last.
 * @returns
 *   “1998”, “1998 to 2024”.
 */
export function spanName(context: Context, { first, last }: Years): string {
  return first === last ? first : context.say('span.years', { first, last })
}
