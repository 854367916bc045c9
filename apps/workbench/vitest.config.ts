import { mergeConfig } from 'vitest/config'
import { project } from '../../.config/vitest.ts'

export default mergeConfig(project('workbench'), { test: { globalSetup: 'test/support/build.ts', fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 } })
