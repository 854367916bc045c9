import { refAt, type Operator } from '../core/site.ts'

/** A plug-in's own operator. The evaluator carries none: it is refused by name before a run, and an error within one. */
export const native: Operator<'native'> = {
  prepare(node, site, around) {
    const inputs = node.of.map((id) => around.input(site, id))
    return {
      evaluate(run) {
        run.failAll(site, 'plan-not-computable')
      },
      reads: (run, at) => inputs.map((input) => refAt(run, input, at)),
    }
  },
}
