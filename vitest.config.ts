import { defineConfig } from 'vitest/config'
import { ClosingLine } from './.config/closing-line.ts'

export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'packages/adapters/*/vitest.config.ts', 'packages/rulesets/*/vitest.config.ts', 'apps/*/vitest.config.ts'],
    reporters: ['default', new ClosingLine()],
  },
})
