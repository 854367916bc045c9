import { createHash } from 'node:crypto'
import { evaluate, prepare } from '@renkei/evaluator'
import { evaluateRuleSet, openRuleSet, ReadingCache, type RuleSet, type SourceText } from '@renkei/ruleset'
import { ruleSets, type RuleSetText } from './rule-sets.ts'
import type { Section } from './section.ts'

/** Every rule set of the project, one after the other: each from text to plan, each from plan to yen. */
export function ruleSetsSection(): Section {
  const all = ruleSets().map((text) => ({ ...text, cache: new ReadingCache() }))
  const computed = all.map(({ sources, packages }) => evaluable(openRuleSet(sources, { packages })))
  let checksum = 0
  let keystroke = 0
  const linesOf = ({ compiled }: RuleSet): number => compiled.plan!.lines.length
  const yenOf = ({ prepared, snapshot }: (typeof computed)[number]): number =>
    evaluate(prepared, snapshot).totals.reduce((sum, { of, determined }) => (of === 'all' ? sum + determined : sum), 0)
  return {
    title: 'Every rule set',
    work: `The ${all.length} folders of rules, one after the other. A plan from each text with another character typed in each time, and with nothing read before; an outcome from each plan.`,
    entries: [
      { name: 'every outcome', run: () => computed.forEach((one) => (checksum += yenOf(one))) },
      {
        name: 'every text to plan',
        run: () => {
          keystroke += 1
          for (const { sources, packages, cache } of all) checksum += linesOf(openRuleSet(typed(sources, keystroke), { packages, cache, digest }))
        },
      },
      {
        name: 'every text to plan, nothing read before',
        run: () => {
          for (const { sources, packages } of all) checksum += linesOf(openRuleSet(sources, { packages, digest }))
        },
      },
    ],
    unit: 'every outcome',
    // Fifty small texts run through many branches: it takes this long until the engine has compiled them all.
    warmUp: 200,
    targets: [],
    limits: [
      { of: 'every outcome', milliseconds: 5 },
      { of: 'every text to plan', milliseconds: 60 },
    ],
    checksum: () => checksum,
  }
}

function evaluable(ruleSet: RuleSet) {
  const { plan, snapshot } = evaluateRuleSet(ruleSet)
  if (!plan || !snapshot) throw new Error(`the rule set ${ruleSet.name} has errors`)
  return { prepared: prepare(plan), snapshot }
}

/** The platform's own, as on the command line. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** One character typed, in a comment of the first file of rules. */
function typed(sources: RuleSetText['sources'], keystroke: number): readonly SourceText[] {
  const first = sources.findIndex(({ path }) => path.endsWith('.renkei'))
  return sources.map((source, i) => (i === first ? { ...source, text: `${source.text}\n※ ${keystroke % 10}` } : source))
}
