import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticle, toPrediction } from '../../scripts/eval/predict.ts'

const folder = new URL('../fixtures/', import.meta.url)
const names = readdirSync(folder).sort()

test.each(names)('%s', async (name) => {
  const at = (file: string): URL => new URL(`${name}/${file}`, folder)
  const record = readArticle(readFileSync(at('input.txt'), 'utf8'), 'input.txt')
  const blocks = record.spans
    .filter((span) => span.role !== 'gap')
    .map(({ start, role, kind, rule, text }) => {
      const words = text.length > 60 ? `${text.slice(0, 59)}…` : text
      return `${String(start).padStart(5)}  ${(kind ?? role).padEnd(14)} ${rule.padEnd(14)} ${words}`
    })
  const messages = record.diagnostics.map(({ rule, reason }) => `${rule}: ${reason}`)
  const summary = {
    ...toPrediction(record),
    published: record.published?.value,
    updated: record.updated?.value,
    topics: record.topics?.value,
    captions: record.captions.map(({ text }) => text),
    notes: record.notes.map(({ text }) => text),
  }
  await expect(`${blocks.join('\n')}\n`).toMatchFileSnapshot(at('blocks.txt').pathname)
  await expect(`${JSON.stringify(summary, undefined, 2)}\n`).toMatchFileSnapshot(
    at('record.json').pathname,
  )
  await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot(at('messages.txt').pathname)
})
