import { fileURLToPath } from 'node:url'
import { defineProject } from 'vitest/config'

/**
 * The test set-up every package shares: workspace packages are read from their sources. They keep nothing between calls, so that the test files of a package share
 * what they import; reading it anew for each takes longer than the tests.
 */
export function project(name: string) {
  return defineProject({
    ssr: { resolve: { conditions: ['@renkei/source'] } },
    resolve: { conditions: ['@renkei/source'] },
    test: { name, include: ['test/**/*.test.ts'], isolate: false, testTimeout: 60_000, setupFiles: [fileURLToPath(new URL('count-cases.ts', import.meta.url))] },
  })
}
