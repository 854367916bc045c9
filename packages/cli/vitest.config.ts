import { mergeConfig } from 'vitest/config'
import { project } from '../../.config/vitest.ts'

export default mergeConfig(project('cli'), { test: { globalSetup: 'test/support/build.ts' } })
