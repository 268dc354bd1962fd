import { styleText } from 'node:util'
import type { ArticleRecord, Role, Span } from '../model/index.ts'
import { readArticle } from '../read/article.ts'
import { parseArticle } from '../writer.ts'
import { type Command, type Desk, exit } from './command.ts'
import { locate } from './locate.ts'

type Style = Parameters<typeof styleText>[0]

const styles: Readonly<Partial<Record<Role | 'gap', Style>>> = {
  headline: ['bold', 'underline'],
  kicker: 'bold',
  standfirst: 'bold',
  crosshead: ['bold', 'cyan'],
  footnote: 'magenta',
  'footnote-call': 'magenta',
  'footnote-marker': 'magenta',
  byline: 'blue',
  author: 'blue',
  dateline: 'blue',
  timestamp: 'blue',
  published: 'blue',
  updated: 'blue',
  source: 'yellow',
  'source-name': ['yellow', 'underline'],
  topics: 'blue',
  topic: 'blue',
  furniture: 'dim',
  'front-matter': 'green',
}

/** Show what a file was taken for. */
export const explain: Command = {
  name: 'explain',
  operands: 'FILE',
  summary: 'show what each part of a file was taken for, and why',
  about:
    'Prints FILE part by part: line and column, what it is, the characters themselves, and below them\nthe rule that said so, how sure it is, and its reason.',
  options: {
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      about: 'configuration (default: the nearest newsfiche.config.js or .ts)',
    },
  },
  async run([operand], options, desk) {
    const { name, sidecar, config } = await locate(operand, options, desk)
    const result = parseArticle(readArticle(name, sidecar, config), config)
    if ('diagnostic' in result) {
      desk.talk(`${name}: ${result.diagnostic.reason}\n`)
      return exit.found
    }
    desk.out(explained(result, desk))
    return exit.done
  },
}

function explained(record: ArticleRecord, desk: Desk): string {
  const paint = (style: Style, text: string): string =>
    desk.colour ? styleText(style, text) : text
  let line = 1
  let column = 1
  let text = ''
  for (const span of record.spans) {
    if (span.role !== 'gap') text += entry(span, `${line}:${column}`, paint)
    const breaks = span.text.match(/\r\n|\n|\r/g)?.length ?? 0
    line += breaks
    column =
      breaks === 0
        ? column + span.text.length
        : span.text.length - Math.max(span.text.lastIndexOf('\n'), span.text.lastIndexOf('\r'))
  }
  for (const { rule, severity, reason, line: at = 1, column: from = 1 } of record.diagnostics)
    text += `${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${at}:${from} ${reason} (${rule})\n`
  const covered = record.spans.reduce((sum, span) => sum + span.text.length, 0)
  return `${text}${covered} of ${record.origin.length} characters accounted for\n`
}

function entry(
  { role, kind, text, rule, confidence, why }: Span,
  place: string,
  paint: (style: Style, text: string) => string,
): string {
  const label = kind ? `${role} (${kind})` : role
  const style = styles[role] ?? 'reset'
  const words = text
    .replace(/\r\n|\n|\r/g, '\u21b5')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
  return `${place.padEnd(8)}${label.padEnd(24)}${paint(style, words)}\n${' '.repeat(32)}${paint('dim', `${rule}, ${Math.round(confidence * 100)} %: ${why}`)}\n`
}
