import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['development'] },
  ssr: { resolve: { conditions: ['development'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/setup.ts',
    env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '1' },
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'coverage/tests.json' }]]
      : ['default'],
    setupFiles: ['tests/support/chance.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'] },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}', 'templates/**/*.tsx'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
  },
})
