import { lineIndex } from '@renkei/diagnostics'
import { tracer } from '@renkei/evaluator'
import { documentOf, ExplainContext, explainLine, printText, readingDocument } from '@renkei/explanation'
import { expect } from 'vitest'
import { evaluateRuleSet, groundsOf, openRuleSet, readingsOf, type RuleSet } from '../../src/index.ts'
import { TABLES } from './computed.ts'

const FILE = '規則.renkei'

function opened(rules: string, tables: Readonly<Record<string, string>>): RuleSet {
  const ruleSet = openRuleSet(Object.entries({ [FILE]: rules, ...tables }).map(([path, text]) => ({ path, text })))
  expect(ruleSet.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return ruleSet
}

/** What officers are told of a cost in a year, of all bodies or of the one named, on wide paper; 事業【1】's unless said. */
export function explained(rules: string, tables: Readonly<Record<string, string>> = TABLES) {
  const ruleSet = opened(rules, tables)
  const { plan, snapshot, outcome } = evaluateRuleSet(ruleSet)
  if (!plan || !snapshot || !outcome) throw new Error('nothing was computed')
  const traced = tracer(plan, snapshot)
  const index = lineIndex(rules)
  const context = new ExplainContext({
    plan,
    snapshot,
    outcome,
    trace: (of) => traced.trace(of),
    bodies: new Map(ruleSet.bodies.map(({ code, name }) => [code, { name }])),
    locate: ({ start }) => ({ file: FILE, ...index.positionAt(start) }),
    grounds: groundsOf(ruleSet),
    language: 'ja',
  })
  return (cost: string, year: number, body?: string, programme = '1'): string => {
    const explanation = explainLine(context, { line: `${programme}/${cost}`, year: String(year), ...(body === undefined ? {} : { body }) })
    if (!explanation) throw new Error(`${cost} has no line in ${year}`)
    return printText(documentOf(context, explanation), { width: 200 })
  }
}

/** How the sentences of the rules are read, on wide paper. */
export function readAloud(rules: string, tables: Readonly<Record<string, string>> = TABLES): string {
  const ruleSet = opened(rules, tables)
  const index = lineIndex(rules)
  const document = readingDocument(readingsOf(ruleSet), { language: 'ja', locate: ({ start }) => ({ file: FILE, ...index.positionAt(start) }), period: ruleSet.years })
  return printText(document, { width: 200 })
}
