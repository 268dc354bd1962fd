import type { VNode } from 'preact'
import { type ArticleRecord, type Context, isDoubtful, type Span } from '../../src/model/index.ts'
import { directionOf, languageOf } from './language.ts'
import type { Places } from './places.ts'
import { Exact } from './prose.tsx'
import { reasonId, runsOf } from './reasons.tsx'
import { groupOf, isPart, roleName } from './roles.ts'

interface PaintProps {
  readonly context: Context
  readonly record: ArticleRecord
  readonly places: Places
}

/** The characters of the file; a row is what was read together, with the line end behind it. */
export function Paint({ context, record, places }: PaintProps): VNode {
  const numbers = new Map(
    record.sections.flatMap(({ parts }) => parts.map((part) => [part.anchor, part.number])),
  )
  const reasons = new Map(
    runsOf(record.spans).flatMap((run) =>
      run.map((span) => [span, reasonId(places, run[0] ?? span)] as const),
    ),
  )
  return (
    <div class="paint" id="original-text" {...languageOf(record)}>
      {rowsOf(record.spans).map((row) => (
        <div class={`row ${groupOf(row[0] as Span)}`} key={row[0]?.start}>
          <span class="labels" dir={directionOf(context.site.language)}>
            {distinct(row).map((span) => (
              <Label key={span.start} {...{ context, places, span, numbers, reasons }} />
            ))}
          </span>
          {/* one line, so that no space is added to the file's own */}
          <span class="cell">{row.map((span) => painted(context, span, places))}</span>
        </div>
      ))}
    </div>
  )
}

function withheldLabel({ say }: Context, count: number): string {
  if (count === 0) return say('terms.hidden')
  return say('terms.notShown', { characters: say('count.characters', { count }) })
}

function painted(context: Context, span: Span, places: Places): VNode {
  if (span.withheld !== undefined)
    return (
      <Exact
        class="withheld"
        id={places.idOf(span)}
        text={span.text}
        label={withheldLabel(context, span.withheld)}
      />
    )
  return span.role === 'gap' ? (
    <Exact class="gap" text={span.text} label={gapSigns(span.text)} />
  ) : (
    <Exact class={groupOf(span)} id={places.idOf(span)} text={span.text} />
  )
}

function rowsOf(spans: readonly Span[]): Span[][] {
  const rows: Span[][] = []
  let isOpen = false
  for (const span of spans) {
    const row = rows.at(-1)
    if (row && isOpen) row.push(span)
    else rows.push([span])
    isOpen = span.role !== 'gap'
  }
  return rows
}

/** Spans of a row that need a label of their own: one for each role and place. */
function distinct(row: readonly Span[]): Span[] {
  const seen = new Set<string>()
  return row.filter((span) => {
    const key = `${span.role} ${span.kind} ${span.became}`
    if (span.role === 'gap' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A link without text, for the painted text holds the file's characters only. */
function Label(props: {
  context: Context
  places: Places
  span: Span
  numbers: ReadonlyMap<string, number>
  reasons: ReadonlyMap<Span, string>
}): VNode {
  const { context, places, span, numbers, reasons } = props
  const { say } = context
  const number = isPart(span) && span.became ? numbers.get(span.became) : undefined
  const name = roleName(context, span)
  const role = number ? say('original.labelNumber', { role: name, number }) : name
  const target = span.became && places.has(span.became) ? span.became : undefined
  return (
    // biome-ignore lint/a11y/useAnchorContent: its name is an attribute
    <a
      class={isDoubtful(span) ? 'unsure' : undefined}
      href={`#${target ?? reasons.get(span)}`}
      aria-label={say(target ? 'original.labelArticle' : 'original.labelReason', { role })}
      data-label={isDoubtful(span) ? `${role} ?` : role}
      data-why={target ? undefined : context.because(span.why).words}
    />
  )
}

const lineEnd = /\r\n|\n|\r/g
const mostSigns = 4

/** A sign for each line end, so that blank lines can be counted. */
function gapSigns(text: string): string {
  const ends = text.match(lineEnd)?.length ?? 0
  if (ends === 0) return '·'
  return ends > mostSigns ? `¶ × ${ends}` : '¶'.repeat(ends)
}
