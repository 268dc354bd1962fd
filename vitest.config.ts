import { configDefaults, defineConfig } from 'vitest/config'
import { here } from './tests/hosts/servers.ts'

// Servers are tried where one is installed; `npm run check:hosts` demands all.
const hasServers = here.length > 0 || process.env.NEWSFICHE_SERVERS === 'all'

export default defineConfig({
  resolve: { conditions: ['development'] },
  ssr: { resolve: { conditions: ['development'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...(hasServers ? [] : ['tests/hosts/**'])],
    globalSetup: 'tests/setup.ts',
    env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '1' },
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'coverage/tests.json' }]]
      : ['default'],
    setupFiles: ['tests/support/chance.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // Loading the program anew for each file takes longer than most of them; no file leaves anything behind.
    isolate: false,
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'] },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}', 'templates/**/*.tsx'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
  },
})
