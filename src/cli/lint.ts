import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Archive, Diagnostic } from '../model/index.ts'
import { readArchive } from '../newsroom.ts'
import { type Command, type Desk, exit, type Options } from './command.ts'
import { configOf, locate } from './locate.ts'
import { createProgress } from './progress.ts'

/** A message and the file that it is about. */
interface Finding extends Diagnostic {
  readonly file: string
}

/** List what deserves a look. */
export const lint: Command = {
  name: 'lint',
  operands: '[FOLDER|FILE]',
  summary: 'list what deserves a human look, as file:line:column',
  about:
    'Reads the articles in FOLDER (default: this one), or one FILE, and prints each message on a line.\nNothing is written and no article is changed.',
  options: {
    json: { type: 'boolean', about: 'print the messages as JSON, one object a line' },
    strict: { type: 'boolean', about: 'exit with 1 when there are warnings or errors' },
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      about: 'configuration (default: newsfiche.config.js or .ts in FOLDER)',
    },
  },
  async run([operand], options, desk) {
    const findings = await findingsOf(operand, options, desk)
    for (const finding of findings)
      desk.out(options.json === true ? `${JSON.stringify(finding)}\n` : lineOf(finding))
    const worrying = findings.filter(({ severity }) => severity !== 'info').length
    if (options.json !== true)
      desk.talk(
        findings.length === 0
          ? 'No messages\n'
          : `${findings.length} ${findings.length === 1 ? 'message' : 'messages'}, ${worrying} of them warnings or errors\n`,
      )
    return options.strict === true && worrying > 0 ? exit.found : exit.done
  },
}

async function findingsOf(
  operand: string | undefined,
  options: Options,
  desk: Desk,
): Promise<Finding[]> {
  const path = resolve(desk.folder, operand ?? '.')
  const single = statSync(path, { throwIfNoEntry: false })?.isFile() === true
  const located = single ? await locate(operand, options, desk) : undefined
  const config = located?.config ?? (await configOf(operand, options, desk))
  const progress = createProgress(desk, options.json === true)
  const archive = await readArchive(config, progress.reading, located && [located.name])
  progress.end()
  return gather(archive, (file) => relative(desk.folder, join(config.input, file)) || file)
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

function lineOf({ file, line = 1, column = 1, severity, reason, rule }: Finding): string {
  return `${file}:${line}:${column}: ${severity}: ${reason} (${rule})\n`
}
