import type { CslProcessor } from './csl.ts'

/** A text on its way into an entry. */
interface Blob {
  readonly blobs: string
}

/** What the engine knows of an item of the bibliography. */
interface Registered {
  id: string
  ref: object
}

/** The inside of the engine, in the very version that `package.json` names; its manual does not speak of it. */
interface Inside {
  readonly tmp: { loadedItemIDs: Record<string, boolean> }
  readonly retrieveItem: (id: string) => object
  readonly registry: {
    registry: Record<string, Registered>
    refhash: Record<string, object>
    readonly reflist: readonly Registered[]
    readonly namereg: {
      addname: () => void
      delitems: () => object
      evalname: (...of: NameCall) => 0 | 1 | 2
    }
  }
  readonly fun: { readonly flipflopper: { processTags: (blob: Blob) => void } }
  readonly getTerm: (term: string) => string | undefined
}

type NameCall = readonly [
  item: string,
  name: object,
  index: number,
  base: number,
  form: string,
  initials: unknown,
]

const quotes = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote']

/**
 * Spare an engine what an entry that stands alone has no use for: more than a quarter of its work.
 *
 * It files each work beside all others, to tell those apart that are cited alike, which takes an article cited for the
 * purpose; here one takes the place of the one before.
 *
 * It keeps a register of all names, to print as much of each as tells it from the others, and works every name out three
 * times over for it; an evaluated style never asks for that, so that what is printed is what the style wants in any case:
 * a family name (0), initials (1) or all (2). And it looks for quotation marks and mark-up in every text, with an
 * expression that it makes anew each time, whether there is such a sign or not.
 *
 * @param engine
 *   Engine with an evaluated style, newly set up; it is changed.
 * @returns
 *   The same, which prints the same entries.
 */
export function alone<Engine extends CslProcessor>(engine: Engine): Engine {
  const inside = engine as Engine & Inside
  const { registry, fun, getTerm, tmp } = inside
  registry.namereg.addname = () => {}
  registry.namereg.delitems = () => ({})
  registry.namereg.evalname = (_item, _name, _index, _base, form, initials) => {
    if (form === 'short') return 0
    return typeof initials === 'string' ? 1 : 2
  }
  const first = engine.updateItems.bind(engine)
  const updateItems: CslProcessor['updateItems'] = ([id = '']) => {
    const [entry] = registry.reflist
    if (!entry) return first([id])
    tmp.loadedItemIDs = {}
    entry.id = id
    entry.ref = inside.retrieveItem(id)
    registry.registry = { [id]: entry }
    registry.refhash = { [id]: entry.ref }
  }
  Object.assign(engine, { updateItems })
  const terms = quotes.map((term) => getTerm.call(engine, term) ?? '').join('')
  const signs = new RegExp(`[<"'’${terms.replace(/[\\\]^-]/g, '\\$&')}]`, 'u')
  const { flipflopper } = fun
  const { processTags } = flipflopper
  flipflopper.processTags = (blob) => {
    if (signs.test(blob.blobs)) processTags(blob)
  }
  return engine
}
