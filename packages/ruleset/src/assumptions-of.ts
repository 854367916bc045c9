import type { Plan } from '@renkei/plan'
import type { ReportAssumption } from './report.ts'
import type { RuleSet } from './rule-set.ts'

const taken: Readonly<Record<string, { readonly title: string; text(of: string): string }>> = {
  'rounding-not-stated': {
    title: '端数処理',
    text: () => '端数の扱いが書かれていないため、1円未満を切り捨て、残りを端数の大きい団体から1円ずつ加えた。',
  },
  'whole-cost': { title: '事業費の内訳', text: (of) => `内訳に一つだけ挙げた費用は、事業費の全額とみた（${of}）。` },
  'amount-cut-to-yen': { title: '円未満の額', text: () => '円未満の額は、切り捨ててから分けた。' },
}

/** 仮定 and 疑義 of the author, and what the plan took for granted, each kind once. */
export function assumptionsOf(ruleSet: RuleSet, plan: Plan): readonly ReportAssumption[] {
  const program = ruleSet.compiled.program
  const declared = (program?.assumptions ?? []).map(({ name, content, reason }) => ({ kind: 'assumption' as const, code: 'declared', title: name, text: joined(content, reason) }))
  const doubts = (program?.doubts ?? []).map(({ name, content, place }) => ({ kind: 'doubt' as const, code: 'declared', title: name, text: joined(content, place) }))
  return [...declared, ...takenFor(plan), ...doubts]
}

function takenFor(plan: Plan): readonly ReportAssumption[] {
  const byCode = new Map<string, string[]>()
  for (const { code, text } of plan.assumptions) {
    if (code !== 'declared') byCode.set(code, [...(byCode.get(code) ?? []), text])
  }
  return [...byCode].map(([code, texts]) => ({
    kind: 'assumption',
    code,
    title: taken[code]?.title ?? code,
    text: taken[code]?.text(texts.filter((text) => text !== '').join('、')) ?? texts.join('、'),
  }))
}

function joined(content: string, more: string): string {
  return [content, more].filter((text) => text !== '').join('')
}
