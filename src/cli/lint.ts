import { join, relative } from 'node:path'
import { type Doubt, doubted, doubtsOf, pointOf } from '../archive/doubts.ts'
import { type Archive, type Diagnostic, type Entry, editedFile } from '../model/index.ts'
import { readArchive } from '../newsroom.ts'
import { writeYaml } from '../yaml.ts'
import { type Command, type Desk, exit, type Options } from './command.ts'
import { partOf } from './locate.ts'
import { createProgress } from './progress.ts'

/** A message and the file that it is about. */
interface Finding extends Diagnostic {
  readonly file: string
}

/** What is uncertain in an article, and what would settle it. */
interface Question extends Finding, Pick<Doubt, 'field' | 'confidence'> {
  /** The sidecar of the article, whether it is there or not. */
  readonly sidecar: string
  /** Lines for it; each would do alone. */
  readonly settle: readonly string[]
}

/** List what deserves a look. */
export const lint: Command = {
  name: 'lint',
  operands: '[FOLDER|FILE]',
  summary: 'list what deserves a human look, as file:line:column, and what would settle it',
  about:
    'Reads the articles in FOLDER (default: this one), or one FILE, and prints each message on a line;\nthen what is unknown or uncertain, least certain first, with the lines of a sidecar that settle it.\nNothing is written and no article is changed.',
  options: {
    json: { type: 'boolean', about: 'print the messages as JSON, one object a line' },
    strict: { type: 'boolean', about: 'exit with 1 when there are warnings or errors' },
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      about: 'configuration (default: the nearest newsfiche.config.js or .ts)',
    },
  },
  async run([operand], options, desk) {
    const { findings, questions } = await findingsOf(operand, options, desk)
    const isJson = options.json === true
    for (const finding of [...findings, ...questions])
      desk.out(isJson ? `${JSON.stringify(finding)}\n` : lineOf(finding))
    const worrying = findings.filter(({ severity }) => severity !== 'info').length
    if (!isJson) desk.talk(`${sumOf(findings.length, worrying)}; ${lookOf(questions.length)}\n`)
    return options.strict === true && worrying > 0 ? exit.found : exit.done
  },
}

function sumOf(messages: number, worrying: number): string {
  if (messages === 0) return 'No messages'
  return `${messages} ${messages === 1 ? 'message' : 'messages'}, ${worrying} of them warnings or errors`
}

function lookOf(questions: number): string {
  if (questions === 0) return 'nothing uncertain'
  return `${questions} ${questions === 1 ? 'thing' : 'things'} uncertain or unknown`
}

async function findingsOf(
  operand: string | undefined,
  options: Options,
  desk: Desk,
): Promise<{ findings: Finding[]; questions: Question[] }> {
  const { config, only } = await partOf(operand, options, desk)
  const progress = createProgress(desk, options.json === true)
  const archive = await readArchive(config, progress.reading, only)
  progress.end()
  const name = (file: string): string => relative(desk.folder, join(config.input, file)) || file
  const questions = archive.entries.flatMap((entry) => questionsOf(entry, archive, name))
  questions.sort(
    (a, b) => a.confidence - b.confidence || doubted.indexOf(a.field) - doubted.indexOf(b.field),
  )
  return { findings: gather(archive, name), questions }
}

/** What is uncertain in an article, as a message. */
function questionsOf(
  { id, file }: Entry,
  { records }: Archive,
  name: (file: string) => string,
): Question[] {
  const record = records.get(id)
  const sidecar = name(record.origin.sidecar ?? file.replace(/\.[^./]+$/, '.yml'))
  const text = editedFile(record)
  return doubtsOf(record).map(({ rule, field, confidence, reason, place, settle }): Question => {
    const at = place ? { ...pointOf(text, place.start), ...place } : {}
    const lines = settle.map((fields) => writeYaml(fields).trimEnd())
    return {
      file: name(file),
      rule,
      severity: 'info',
      reason,
      ...at,
      field,
      confidence,
      sidecar,
      settle: lines,
    }
  })
}

function gather(archive: Archive, name: (file: string) => string): Finding[] {
  const refused = [...archive.refusals, ...archive.queries].map(({ path, diagnostic }) => ({
    file: name(path),
    ...diagnostic,
  }))
  const found = archive.entries.flatMap((entry) =>
    entry.diagnostics.map((diagnostic) => ({ file: name(entry.file), ...diagnostic })),
  )
  const place = ({ line = 0, column = 0 }: Finding): number => line * 1e6 + column
  return [...refused, ...found].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : place(a) - place(b),
  )
}

function lineOf(finding: Finding | Question): string {
  const { file, line = 1, column = 1, severity, reason, rule } = finding
  const message = `${file}:${line}:${column}: ${severity}: ${reason} (${rule})\n`
  return 'settle' in finding ? message + settling(finding) : message
}

/** What a person can do about it. */
function settling({ field, file, sidecar, settle, rule }: Question): string {
  if (field === 'text') return `    \`newsfiche explain ${file}\` shows why\n`
  const known = rule === 'field-unknown' ? ', or what you know' : ''
  return settle
    .map((lines, index) => {
      const word = index === 0 ? `${sidecar}${known}:` : 'or:'
      return `    ${word}\n${lines.replace(/^/gm, '        ')}\n`
    })
    .join('')
}
