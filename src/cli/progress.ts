import type { Progress } from '../newsroom.ts'
import type { Phase, Watch } from '../pressroom/run.ts'
import type { Desk } from './command.ts'

const everyMilliseconds = 100

/** Functions to tell. */
interface Told {
  readonly watch: Watch
  /** Of a build that reads and does no more. */
  readonly reading: Progress
  readonly end: () => void
}

/**
 * Draw how far a build has come, on a terminal only.
 *
 * @param desk
 *   Where to draw.
 * @param quiet
 *   Whether to draw nothing.
 * @returns
 *   Functions to tell how a phase goes on, and to clear the line.
 */
export function createProgress(desk: Desk, quiet: boolean): Told {
  const draw = desk.live && !quiet
  let phase: Phase | undefined
  let started = 0
  let last = 0
  let drawn = false
  const line = (text: string): void => {
    desk.talk(`\r\u001b[2K${text}`)
    drawn = text !== ''
  }
  const watch: Watch = (now, done, of) => {
    const time = performance.now()
    const isNew = now !== phase
    if (isNew) started = time
    phase = now
    if (!draw || (!isNew && time - last < everyMilliseconds)) return
    last = time
    line(lineOf(now, done, of, (time - started) / 1000))
  }
  return {
    watch,
    reading: (done, of) => watch('reading', done, of),
    end() {
      if (drawn) line('')
    },
  }
}

const names: Readonly<Record<Phase, string>> = {
  reading: 'Reading files',
  printing: 'Writing pages',
  searching: 'Making the search',
  closing: 'Writing lists and feeds',
}

function lineOf(phase: Phase, done: number, of: number, seconds: number): string {
  if (of < 2 || done === of || seconds < 0.5) return names[phase]
  const rate = done / seconds
  return `${names[phase]}: ${done} of ${of} (${Math.round(rate)} a second, ${Math.ceil((of - done) / rate)} s left)`
}
