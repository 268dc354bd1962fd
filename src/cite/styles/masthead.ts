import { ended, type Quotes, withQuotes } from '../quotes.ts'
import { type Run, slanted } from '../runs.ts'

/**
 * The name of a newspaper in the course of a citation: in italics, with printers' quotation marks.
 *
 * @param source
 *   Name; its letters stay as they are.
 * @param mark
 *   What comes behind it.
 * @param quotes
 *   Marks to use, which may take the full stop or comma in.
 * @returns
 *   Runs.
 */
export function masthead(source: string, mark: '.' | ',', quotes: Quotes): Run[] {
  const name = withQuotes(source, quotes, false)
  return slanted(name, ended(name, mark, quotes))
}
