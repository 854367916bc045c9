import { mergeConfig } from 'vitest/config'
import { project } from '../../.config/vitest.ts'

export default mergeConfig(project('vscode'), { test: { globalSetup: 'test/support/pack.ts', hookTimeout: 120_000 } })
