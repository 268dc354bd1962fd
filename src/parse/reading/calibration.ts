import type { Label } from './labels.ts'

/** How far the model's chances are to be believed: for a label the slope and the shift of their logits. */
export type Calibration = ReadonlyMap<Label, readonly [number, number]>

/** Labels whose chances are told as confidence, and are corrected. */
export const calibrated: readonly Label[] = ['paragraph', 'crosshead']

const surest = 0.995

/**
 * The logit of a chance.
 *
 * @param chance
 *   From 0 to 1; what is nearly certain counts as 0.995.
 * @returns
 *   Logarithm of its odds.
 */
export function logit(chance: number): number {
  const bounded = Math.min(surest, Math.max(1 - surest, chance))
  return Math.log(bounded / (1 - bounded))
}

/**
 * Correct a chance by how often such chances came true on pages that the model had not seen.
 *
 * @param calibration
 *   What was learnt of that.
 * @param label
 *   Label that has the chance.
 * @param chance
 *   The model's own, from 0 to 1.
 * @returns
 *   Share of such lines that are what they seem.
 */
export function calibrate(calibration: Calibration, label: Label, chance: number): number {
  const own = calibration.get(label)
  if (!own) return Math.min(surest, chance)
  const [slope, shift] = own
  return Math.min(surest, 1 / (1 + Math.exp(-(slope * logit(chance) + shift))))
}

/**
 * Read what was learnt from its table.
 *
 * @param table
 *   A line for each label: its name, a tab, slope and shift parted by a space.
 * @returns
 *   Calibration.
 */
export function readCalibration(table: string): Calibration {
  const own = new Map<Label, readonly [number, number]>()
  for (const label of calibrated) {
    const line = table.split('\n').find((each) => each.startsWith(`${label}\t`))
    const [slope, shift] = (line?.split('\t')[1] ?? '').split(' ').map(Number)
    if (slope !== undefined && shift !== undefined) own.set(label, [slope, shift])
  }
  return own
}

/**
 * Write what was learnt as a table.
 *
 * @param calibration
 *   What was learnt.
 * @returns
 *   Lines, as `readCalibration` reads them.
 */
export function writeCalibration(calibration: Calibration): string {
  return [...calibration]
    .map(([label, numbers]) => `${label}\t${numbers.map((each) => each.toFixed(2)).join(' ')}`)
    .join('\n')
}
