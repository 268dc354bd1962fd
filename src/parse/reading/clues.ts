/** The values that one side of a clue can have. */
export type Axis = readonly string[]

/** Clues of one kind: one for each combination of the values of its axes. */
export interface Family {
  readonly name: string
  readonly axes: readonly Axis[]
  /** Number of its first clue. */
  readonly base: number
  /** How many values the second axis has. */
  readonly second: number
  /** How many values the third axis has. */
  readonly third: number
}

const all: Family[] = []
let known = 0

/**
 * Declare a family of clues.
 *
 * @param name
 *   Its name, as the table of weights has it.
 * @param axes
 *   The values of each of its one to three axes, of which none opens with another of its axis and a space.
 * @returns
 *   Family, with numbers of its own.
 */
export function family(name: string, ...axes: readonly Axis[]): Family {
  const own: Family = {
    name,
    axes,
    base: known,
    second: axes[1]?.length ?? 1,
    third: axes[2]?.length ?? 1,
  }
  known += axes.reduce((count, axis) => count * axis.length, 1)
  all.push(own)
  byName.set(name, own)
  return own
}

/**
 * How many clues have been declared.
 *
 * @returns
 *   One more than the highest number.
 */
export const clueCount = (): number => known

/**
 * The number of a clue.
 *
 * @param family
 *   Its family.
 * @param a
 *   Place of its value on the first axis.
 * @param b
 *   Place on the second (default: there is none).
 * @param c
 *   Place on the third (default: there is none).
 * @returns
 *   Number.
 */
export function clue({ base, second, third }: Family, a: number, b = 0, c = 0): number {
  return base + (a * second + b) * third + c
}

/**
 * The name of a clue in the table: that of its family, and its values.
 *
 * @param number
 *   Its number.
 * @returns
 *   Name.
 */
export function nameOfClue(number: number): string {
  const own = all.findLast(({ base }) => base <= number)
  if (!own) throw new Error(`No clue has the number ${number}`)
  let rest = number - own.base
  const values = [...own.axes]
    .reverse()
    .map((axis) => {
      const value = axis[rest % axis.length] ?? ''
      rest = Math.floor(rest / axis.length)
      return value
    })
    .reverse()
  return `${own.name}: ${values.join(' ')}`
}

const byName = new Map<string, Family>()
const placesOn = new WeakMap<Axis, ReadonlyMap<string, number>>()

/** The place of a value on an axis; many families share one. */
function placeOn(axis: Axis, value: string): number | undefined {
  let places = placesOn.get(axis)
  if (!places) {
    places = new Map(axis.map((each, place) => [each, place]))
    placesOn.set(axis, places)
  }
  return places.get(value)
}

/**
 * The number of a clue, by its name in the table.
 *
 * @param name
 *   Name, as `nameOfClue` gives it.
 * @returns
 *   Number; nothing when no family has it.
 */
export function numberOfClue(name: string): number | undefined {
  const colon = name.indexOf(': ')
  const own = byName.get(name.slice(0, colon))
  let number = 0
  let from = colon + 2
  for (const axis of own?.axes ?? []) {
    const [place, end] = valueAt(axis, name, from)
    if (place === undefined) return undefined
    number = number * axis.length + place
    from = end + 1
  }
  return own && from > name.length ? own.base + number : undefined
}

/** The place of the value that begins somewhere in a name, and where it ends: at a space, though it may have some. */
function valueAt(axis: Axis, name: string, from: number): [place: number | undefined, end: number] {
  for (let end = from; end < name.length; ) {
    const space = name.indexOf(' ', end + 1)
    end = space < 0 ? name.length : space
    const place = placeOn(axis, name.slice(from, end))
    if (place !== undefined) return [place, end]
  }
  return [undefined, name.length]
}

/** Steps of a measure, so that a weight can learn where it matters. */
export interface Steps {
  readonly limits: readonly number[]
  readonly axis: Axis
}

/**
 * Declare steps.
 *
 * @param limits
 *   Where each step but the first begins.
 * @returns
 *   Steps.
 */
export function steps(...limits: readonly number[]): Steps {
  return { limits, axis: ['0', ...limits.map((limit) => `${limit}+`)] }
}

/**
 * The step that a value stands on.
 *
 * @param steps
 *   Steps.
 * @param value
 *   Any number.
 * @returns
 *   Place on the axis of the steps.
 */
export function stepOf({ limits }: Steps, value: number): number {
  let index = 0
  while (index < limits.length && value >= (limits[index] as number)) index += 1 // in range
  return index
}

/**
 * An axis of numbers.
 *
 * @param count
 *   How many, from 0.
 * @returns
 *   Axis.
 */
export const upTo = (count: number): Axis => Array.from({ length: count }, (_, index) => `${index}`)
