import type { Reporter, TestModule } from 'vitest/node'

/** Prints how many random cases laws and fuzzers ran; then the counts once more, alone on the last line, for machines that read only that. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0
    let failed = 0
    let cases = 0
    let laws = 0
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed++
        if (state === 'failed') failed++
        const own = test.meta().cases ?? 0
        cases += own
        if (own > 0) laws++
      }
      failed += module.errors().length
    }
    const random = laws === 0 ? '' : `${cases.toLocaleString('en')} random cases in ${laws} tests of laws, round trips and mangled texts\n`
    process.on('exit', () => process.stdout.write(`${random}${passed} passed, ${failed} failed\n`))
  }
}
