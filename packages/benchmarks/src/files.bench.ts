import { readFileSync } from 'node:fs'
import { evaluate } from '@renkei/evaluator'
import { evaluateRuleSet, openRuleSet, type SourceText } from '@renkei/ruleset'
import { importVision } from '@renkei/vision'
import { workbookOf, writeWorkbook, type WorkbookInput } from '@renkei/xlsx'
import { frameworkOf, sourcesOf } from './municipalities/framework.ts'
import type { Section } from './section.ts'
import { yamagata } from './yamagata.ts'

const vision = new URL('../../adapters/vision/test/samples/core-city/vision.txt', import.meta.url)

/** What goes out to a workbook, and what comes in from a published document. */
export function filesSection(): Section {
  const area = inputOf(yamagata())
  const all = inputOf(sourcesOf(frameworkOf(14, 44, 5)))
  const text = readFileSync(vision, 'utf8')
  let checksum = 0
  const write = async (input: WorkbookInput): Promise<void> => void (checksum += (await writeWorkbook(workbookOf(input))).length)
  return {
    title: 'Files in and out',
    work: 'The workbook of one year, from the plan to the bytes of the file: of the Yamagata area (44 programmes, 14 bodies, most of them to be agreed), and of 44 programmes that 14 bodies all share by largest remainders. A vision of 44 programmes, from its text to draft rules and a report.',
    entries: [
      { name: 'workbook of the Yamagata area', run: () => write(area) },
      { name: 'workbook, all 44 × 14 computed', run: () => write(all) },
      { name: 'import of a vision', run: async () => void (checksum += (await importVision({ name: 'vision.txt', text })).draft.programmes.length) },
    ],
    unit: 'import of a vision',
    warmUp: 1,
    targets: [],
    limits: [
      { of: 'workbook of the Yamagata area', milliseconds: 1_500 },
      { of: 'workbook, all 44 × 14 computed', milliseconds: 1_500 },
      { of: 'import of a vision', milliseconds: 1_000 },
    ],
    checksum: () => checksum,
  }
}

function inputOf(sources: readonly SourceText[]): WorkbookInput {
  const ruleSet = openRuleSet(sources)
  const { plan, snapshot } = evaluateRuleSet(ruleSet)
  if (!plan || !snapshot) throw new Error('the rule set of the benchmark has errors')
  return { plan, snapshot, outcome: evaluate(plan, snapshot), year: '2025', title: ruleSet.name, bodies: ruleSet.bodies, programmes: ruleSet.programmes }
}
