import fc from 'fast-check'
import { beforeEach } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** How many random cases a test ran: told when all tests are done. */
    cases?: number
  }
}

let current: { cases?: number } = {}

beforeEach(({ task }) => {
  current = task.meta
})

fc.configureGlobal({
  reporter(details) {
    current.cases = (current.cases ?? 0) + details.numRuns
    if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance })
  },
})
