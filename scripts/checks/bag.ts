import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOf } from '../../tests/support/bag.ts'
import { newsfiche, sampleFolder } from './sample.ts'
import { conclude, find, optional, report, run } from './tools.ts'

// Packs the demonstration archive and lets others validate the bag.

const folder = sampleFolder()
await newsfiche(folder, ['pack', '--output', 'bag', '--quiet'])
const bag = join(folder, 'bag')

const faults = faultsOf(bag)
report('the rules of RFC 8493', faults.length > 0 ? faults.join('; ') : undefined)
run(
  'bagit.py of the Library of Congress validates',
  find(['bagit.py', 'bagit'], 'pip install bagit'),
  ['--validate', bag],
)
const sha256sum = find(['sha256sum'], 'Debian’s coreutils')
for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
  run(`sha256sum checks ${manifest}`, sha256sum, ['--check', '--strict', '--quiet', manifest], {
    cwd: bag,
  })

/** An RO-Crate, as the library of its makers validates it. */
interface RoCrate {
  readonly Validator: new () => {
    readonly results: readonly { readonly status: string; readonly message: string }[]
    readonly parseJSON: (json: string) => void
    readonly validate: () => Promise<void>
  }
}
const roCrate = await optional<{ readonly default: RoCrate }>('ro-crate')
if (roCrate) {
  const validator = new roCrate.default.Validator()
  validator.parseJSON(readFileSync(join(bag, 'data/ro-crate-metadata.json'), 'utf8'))
  await validator.validate() // without the network it only warns that it cannot fetch the context
  const faults = validator.results.filter(({ status }) => status === 'error')
  report('ro-crate: the description', faults.map(({ message }) => message).join('; ') || undefined)
}
conclude()
