import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Makes the case that tests copy, once a run. */
const globalSetup = ['tests/support/case-to-copy.ts']

const layers = ['domain', 'document', 'templates', 'db', 'core', 'ipc', 'electron', 'renderer', 'cli', 'scripts']

export default defineConfig({
  test: {
    // Vitest leaves a core free for whoever watches; on two cores that is half of them.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: [...layers.map((l) => `${l}/**/*.test.{ts,tsx}`), 'tests/arch/**/*.test.ts'],
          testTimeout: 60_000,
          globalSetup,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          globalSetup,
        },
      },
      {
        test: {
          name: 'golden',
          include: ['tests/golden/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          globalSetup,
        },
      },
      {
        test: {
          name: 'window',
          include: ['tests/e2e/**/*.spec.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // A window on a busy machine may take more than the second that is asked for otherwise.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
