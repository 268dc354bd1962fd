/** Words that the articles of the workload are made of; those that come first are used most. */
const text = {
  small:
    'the of and to in a for that was with on by as at from it his an had be were not but they which would this has more have their its than been who when after one about out over there into all could only',
  things:
    'council harbour bridge ferry school budget mayor line train flood market library river station court fire museum port team festival clinic tower tunnel union ministry forest road bank theatre strike vote storm bakery factory island choir archive airport tram bus hotel stadium canal reservoir pension contract permit engine ship crew captain teacher nurse farmer judge lawyer baker painter sculptor driver pilot editor reader census survey report letter record photograph map ticket timetable prize medal match season harvest orchard vineyard mill quarry mine shaft furnace turbine grid cable antenna satellite telescope laboratory vaccine patient ward surgeon pharmacy kitchen kindergarten university lecture exam thesis printer press poster banner march parade carnival cathedral chapel monastery bell organ violin concert premiere stage curtain costume gallery portrait auction dealer collector coin stamp medalist runner swimmer rower sailor climber guide hut summit glacier pass avalanche meadow herd shepherd wolf bear heron eel trout net boat pier lighthouse beacon fog gale tide dune marsh dike pump sluice lock barge cargo crane container customs border treaty envoy summit delegation embassy election ballot coalition cabinet minister deputy senator governor decree statute clause appeal verdict witness detective inspector patrol siren ladder hose rescue ambulance helicopter runway terminal passenger fare subsidy tariff levy deficit bond share merger tender bid warehouse retailer',
  deeds:
    'said opened closed found built sold moved delayed repaired promised refused counted measured welcomed planned voted painted printed signed borrowed returned announced cancelled postponed rebuilt extended widened restored inspected confirmed denied praised criticised supported rejected approved appealed resigned elected appointed transferred rescued evacuated flooded reopened celebrated remembered recorded photographed catalogued donated auctioned collected inherited leased insured taxed',
  onsets: 'b br d dr f g gr h j k kl l m n p pr r s sk st t tr v w',
  cores: 'a e i o u ai au ei ia oa',
  codas: 'l m n r s t nd rn st ck ng ',
}

const words = (list: string): string[] => list.split(' ')

/** Function words, nouns and verbs. */
export const small: readonly string[] = words(text.small)
export const things: readonly string[] = words(text.things)
export const deeds: readonly string[] = words(text.deeds)

/** Newspapers that the articles are from. */
export const outlets: readonly string[] = words(
  'harbourpost valleyvoice tallsundbladet morningledger eastcourier islandherald citysheet portgazette northmonitor rivertimes hilltribune marketwire lakeobserver plainsdigest coastrecord fjordpress steppenews bordermail',
).map((name) => `${name}.example`)

/**
 * A source of chance that gives the same numbers for the same seed.
 *
 * @param seed
 *   Whole number.
 * @returns
 *   Function that gives numbers from 0 to 1 (mulberry32, public domain).
 */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Invented names of people and places, the same in every workload. */
export const invented: readonly string[] = inventNames(5000)

function inventNames(count: number): string[] {
  const next = chance(1605)
  const [onsets, cores, codas] = [text.onsets, text.cores, text.codas].map(words)
  const pick = (list: readonly string[] = []): string =>
    list[Math.floor(next() * list.length)] ?? ''
  const found = new Set<string>()
  while (found.size < count) {
    const syllables = 2 + Math.floor(next() * 2)
    let name = ''
    for (let number = 0; number < syllables; number += 1) name += pick(onsets) + pick(cores)
    found.add(name + pick(codas))
  }
  return [...found]
}
