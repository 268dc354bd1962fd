import type { Example, Stage } from '../../src/index.ts'
import { stages } from '../../src/parse/stages/index.ts'

const head = `# Stages

What the parser asks of every page, in this order. A stage can only *name* lines, or stretches within
them; the first name stands. This page is written from the stages themselves: \`npm run docs:stages\`.
`

function exampleOf({ blocks, at, is, kind, within, message }: Example): string {
  const lines = blocks.map((block, index) => `${index === at ? '>' : ' '} ${block}`)
  const said = [
    is ? `named \`${is}\`${kind ? ` (${kind})` : ''}` : 'left alone',
    ...(within ?? []).map(([role, text]) => `\`${text}\` in it is \`${role}\``),
    ...(message ? [`“${message}”`] : []),
  ]
  return `\`\`\`text\n${lines.join('\n')}\n\`\`\`\n\nThe marked line is ${said.join('; ')}.`
}

function sectionOf({ id, about, examples }: Stage): string {
  return [`## \`${id}\``, about, ...examples.map(exampleOf)].join('\n\n')
}

/**
 * The page of the manual that lists the stages.
 *
 * @returns
 *   Markdown.
 */
export function stagesPage(): string {
  return `${[head.trimEnd(), ...stages.map(sectionOf)].join('\n\n')}\n`
}
