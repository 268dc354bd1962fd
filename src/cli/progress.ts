import type { Progress } from '../newsroom.ts'
import type { Phase, Watch } from '../pressroom/run.ts'
import type { Desk } from './command.ts'

const everyMilliseconds = 100
/** How often a line is written where none can be drawn: in the log of a server, say. */
const everySeconds = 30

/** Functions to tell. */
interface Told {
  readonly watch: Watch
  /** Of a build that reads and does no more. */
  readonly reading: Progress
  readonly end: () => void
  /** Seconds that each phase has taken, in the order in which they began. */
  readonly times: () => ReadonlyMap<Phase, number>
}

/**
 * Tell how far a build has come: on a terminal in a line that is drawn again and again, elsewhere in a line
 * every half minute.
 *
 * @param desk
 *   Where to tell it.
 * @param quiet
 *   Whether to tell nothing.
 * @returns
 *   Functions to tell how a phase goes on, to clear the line, and to know what took how long.
 */
export function createProgress(desk: Pick<Desk, 'talk' | 'live'>, quiet: boolean): Told {
  const times = new Map<Phase, number>()
  let phase: Phase = 'reading'
  let started = performance.now()
  let last = started
  let drawn = false
  const line = (text: string): void => {
    desk.talk(`\r\u001b[2K${text}`)
    drawn = text !== ''
  }
  const enter = (now: Phase, time: number): void => {
    times.set(phase, (times.get(phase) ?? 0) + (time - started) / 1000)
    started = time
    phase = now
  }
  const watch: Watch = (now, done, of) => {
    const time = performance.now()
    const isNew = now !== phase
    if (isNew) enter(now, time)
    const isDue = desk.live
      ? isNew || time - last >= everyMilliseconds
      : time - last >= everySeconds * 1000
    if (quiet || !isDue) return
    last = time
    const text = lineOf(now, done, of, (time - started) / 1000)
    if (desk.live) line(text)
    else desk.talk(`${text}\n`)
  }
  return {
    watch,
    reading: (done, of) => watch('reading', done, of),
    end() {
      enter(phase, performance.now())
      if (drawn) line('')
    },
    times: () => times,
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
