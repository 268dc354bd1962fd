import type { Context, NewsDate, Shelf, Shelfname } from '../../src/model/index.ts'

const precisions: Readonly<Record<number, NewsDate['precision']>> = {
  4: 'year',
  7: 'month',
  10: 'day',
}

/**
 * What a shelf is called, standing in its parent.
 *
 * @param context
 *   Context.
 * @param shelf
 *   Shelf.
 * @returns
 *   “Harbour Post”, “March 2014”, “German”; a year for the parts of a long shelf.
 */
export function shelfName(context: Context, shelf: Shelfname): string {
  const { say } = context
  const { kind, name, parent } = shelf
  if (kind === 'date' || parent) {
    const precision = precisions[name.length]
    return name === '' || !precision
      ? say('shelf.undated')
      : context.date({ value: name, precision })
  }
  if (kind === 'source') return name || say('shelf.noSource')
  return name ? context.languageName(name) : say('shelf.noLanguage')
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
  const parent = shelf.kind === 'date' ? undefined : above.at(-1)
  const name = shelfName(context, shelf)
  return parent
    ? context.say('shelf.within', { shelf: shelfName(context, parent), year: name })
    : name
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
  if (!first || !last) return undefined
  return first === last ? first : context.say('span.years', { first, last })
}
