import type { Progress } from '../newsroom.ts'
import type { Desk } from './command.ts'

const everyMilliseconds = 100

/**
 * Draw how far a build has come, on a terminal only.
 *
 * @param desk
 *   Where to draw.
 * @param quiet
 *   Whether to draw nothing.
 * @returns
 *   Functions to tell of each file read, and to clear the line.
 */
export function createProgress(desk: Desk, quiet: boolean): { reading: Progress; end: () => void } {
  const draw = desk.live && !quiet
  const started = performance.now()
  let last = started
  let drawn = false
  const line = (text: string): void => {
    desk.talk(`\r\u001b[2K${text}`)
    drawn = text !== ''
  }
  return {
    reading(done, of) {
      const now = performance.now()
      if (!draw || (now - last < everyMilliseconds && done < of)) return
      last = now
      const rate = done / Math.max(0.001, (now - started) / 1000)
      const left = done < of ? `, ${Math.ceil((of - done) / rate)} s left` : ''
      line(
        done < of
          ? `Reading ${done} of ${of} files (${Math.round(rate)} a second${left})`
          : 'Writing pages',
      )
    },
    end() {
      if (drawn) line('')
    },
  }
}
