import { Fragment, type VNode } from 'preact'
import type { ArticleRecord, Caption, Context, Part, Section } from '../../src/model/index.ts'
import type { Places } from './places.ts'
import { InlineProse, Item, Prose } from './prose.tsx'

interface BodyProps {
  readonly context: Context
  readonly record: ArticleRecord
  readonly places: Places
}

/** The text under its headings, every part numbered. */
export function Body({ context, record, places }: BodyProps): VNode {
  const lead = record.captions.filter(({ after }) => after === undefined)
  return (
    <div class="body" id="body">
      <Captions context={context} captions={lead} />
      {record.sections.map((section) => (
        <section key={section.anchor} {...headedBy(section)}>
          <Crosshead context={context} section={section} />
          {groupsOf(section.parts).map((group) => (
            <Group key={group[0]?.anchor} {...{ context, record, places, group }} />
          ))}
        </section>
      ))}
    </div>
  )
}

// A section without a heading has an address too.
const headedBy = ({ heading, anchor }: Section): object =>
  heading ? { 'aria-labelledby': anchor } : { id: anchor }

function Crosshead({ context, section }: { context: Context; section: Section }): VNode | null {
  const { heading, anchor } = section
  if (!heading) return null
  return (
    <div class="crosshead">
      <h2 id={anchor}>
        <InlineProse html={heading.html} />
      </h2>
      <a
        class="permalink"
        href={`#${anchor}`}
        aria-label={context.say('article.section', { heading: heading.text })}
      >
        #
      </a>
    </div>
  )
}

/** Items that follow each other share a list; any other part stands alone. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (part.kind === 'item' && last?.[0]?.kind === 'item') last.push(part)
    else groups.push([part])
  }
  return groups
}

function Group(props: BodyProps & { group: readonly Part[] }): VNode {
  const { context, record, places, group } = props
  const captions = record.captions.filter(({ after }) =>
    group.some((part) => part.anchor === after),
  )
  return (
    <Fragment>
      {group[0]?.kind === 'item' ? (
        <ul class="items">
          {group.map((part) => (
            <li class="part" key={part.anchor}>
              <Item part={part} />
              <Mark context={context} part={part} places={places} />
            </li>
          ))}
        </ul>
      ) : (
        group.map((part) => (
          <div class="part" key={part.anchor}>
            <Prose html={part.html} label={regionOf(context, part)} />
            <Mark context={context} part={part} places={places} />
          </div>
        ))
      )}
      <Captions context={context} captions={captions} />
    </Fragment>
  )
}

// What may be wider than the page is scrolled, so a keyboard must reach it.
function regionOf({ say }: Context, { kind, number }: Part): string | undefined {
  if (kind !== 'table' && kind !== 'code') return undefined
  return say('original.labelNumber', { role: say(`article.${kind}`), number })
}

/** The number of a part: a link to it, and one to its lines in the file. */
function Mark(props: { context: Context; part: Part; places: Places }): VNode {
  const { say, number } = props.context
  const { part, places } = props
  const span = places.spanOf.get(part.anchor)
  return (
    <span class="mark">
      <a href={`#${part.anchor}`} aria-label={say('article.number', { number: part.number })}>
        {number(part.number)}
      </a>
      {span ? (
        <a
          class="seen"
          href={`#${span}`}
          aria-label={say('article.numberOriginal', { number: part.number })}
        >
          ≡
        </a>
      ) : null}
    </span>
  )
}

function Captions(props: { context: Context; captions: readonly Caption[] }): VNode {
  const { context, captions } = props
  return (
    <>
      {captions.map(({ anchor, text }) => (
        <p class="caption" id={anchor} key={anchor}>
          <b lang={context.site.language} title={context.say('article.captionWhy')}>
            {context.say('article.caption')}
          </b>{' '}
          {text}
        </p>
      ))}
    </>
  )
}
