import {
  type Block,
  blocksOf,
  type Dump,
  dumpToString,
  fold,
  type Gap,
  type Mended,
  type Naming,
  type Observation,
  type Page,
  type Remark,
  type Stage,
  type Statement,
  type Stretch,
} from '../model/index.ts'

/** A remark, and the stage that made it. */
export type Report = (remark: Remark, block: Block) => void

const lineEnding = /\r\n|\n|\r/g

/**
 * What stages see of a dump.
 *
 * @param dump
 *   Tree to look at.
 * @param path
 *   Path of the file below the input folder.
 * @param language
 *   BCP 47 tag, when known.
 * @param mended
 *   The file as it is read, when that is not as it stands.
 * @param stated
 *   What the head of its HTML says (default: nothing).
 * @returns
 *   Page whose lists go block by block.
 */
export function toPage(
  dump: Dump,
  path: string,
  language?: string,
  mended?: Mended,
  stated: readonly Statement[] = [],
): Page {
  const blocks = blocksOf(dump)
  const readOf = (part: Block | Gap): string => {
    const text = dumpToString(part)
    const start = part.position.start.offset ?? 0
    return !mended || mended.isPlain ? text : mended.read(start, start + text.length)
  }
  const texts = blocks.map((block) => readOf(block) || dumpToString(block))
  const blankBefore: boolean[] = []
  let endings = 2
  for (const child of dump.children) {
    if (child.type === 'gap') endings += readOf(child).match(lineEnding)?.length ?? 0
    else {
      blankBefore.push(endings > 1)
      endings = 0
    }
  }
  const folded = texts.map((text) => fold(text))
  return {
    path,
    blocks,
    texts,
    blankBefore,
    folded,
    ...(stated.length > 0 ? { stated } : {}),
    ...(language === undefined ? {} : { language }),
  }
}

/**
 * Let stages name the blocks of a page, in their order; the first name stands.
 *
 * @param page
 *   Page to name; only `naming` and `stretches` of its blocks change.
 * @param stages
 *   Stages, in the order in which they are asked.
 * @param report
 *   Told each remark.
 * @throws
 *   When a stage points outside the page: our mistake, never the file's.
 */
export function name(page: Page, stages: readonly Stage[], report: Report, mended?: Mended): void {
  for (const stage of stages) {
    for (const said of stage.read(page)) {
      const block = page.blocks[said.block]
      const text = page.texts[said.block]
      if (!block || text === undefined)
        throw new Error(`Stage \`${stage.id}\` named block ${said.block}, which does not exist`)
      const place = placeOf(block, text, said, stage.id, mended)
      if ('reason' in said) report({ ...said, ...place }, block)
      else observe(block, said, place, stage.id)
    }
  }
}

/** Where in the block, as it stands in the file, a stage points; nothing for the whole block. */
function placeOf(
  block: Block,
  text: string,
  said: Observation | Remark,
  stage: string,
  mended: Mended | undefined,
): { from: number; to: number } | undefined {
  if (said.from === undefined && said.to === undefined) return undefined
  const { from = 0, to = text.length } = said
  if (from < 0 || to > text.length || from >= to)
    throw new Error(
      `Stage \`${stage}\` named characters ${from} to ${to} of a block of ${text.length}`,
    )
  if (!mended || mended.isPlain) return { from, to }
  const start = block.position.start.offset ?? 0
  return {
    from: mended.written(start, from, 'start') - start,
    to: mended.written(start, to, 'end') - start,
  }
}

function observe(
  block: Block,
  said: Observation,
  place: { from: number; to: number } | undefined,
  stage: string,
): void {
  const { role, kind, rule = stage, why, confidence = 0.95 } = said
  const naming: Naming =
    kind === undefined ? { role, rule, why, confidence } : { role, kind, rule, why, confidence }
  if (!place) block.naming ??= naming
  else addStretch(block.stretches, { ...naming, from: place.from, to: place.to })
}

function addStretch(stretches: Stretch[], stretch: Stretch): void {
  const last = stretches.at(-1)
  if (!last || last.to <= stretch.from) {
    stretches.push(stretch) // the usual case, and what keeps 10,000 stretches linear
    return
  }
  const index = stretches.findIndex((other) => other.to > stretch.from)
  const next = stretches[index]
  if (next && next.from < stretch.to) return // taken: the first name stands
  stretches.splice(index, 0, stretch)
}
