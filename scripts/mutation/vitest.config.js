import { defineConfig } from 'vitest/config'

/** The tests that concern the mutated modules, and that are quick enough to run for each mutant. */
// biome-ignore lint/style/noDefaultExport: Vitest asks for one
export default defineConfig({
  root: process.cwd(),
  resolve: { conditions: ['development'] },
  ssr: { resolve: { conditions: ['development'] } },
  test: {
    include: [
      'tests/parse/partition.test.ts',
      'tests/archive/slugs.test.ts',
      'tests/shape/anchors.test.ts',
      'tests/site/href.test.ts',
      'tests/shape/body-html.test.ts',
      'tests/cite/escapes.test.ts',
      'tests/shape/desk.test.ts',
    ],
    env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '1' },
    testTimeout: 300_000,
    setupFiles: ['scripts/mutation/chance.ts'],
  },
})
