import { halfWidth } from '@renkei/model'
import type { Assumption } from '@renkei/plan'
import type { ReportAssumption } from './report.ts'
import type { ReportContext } from './report-context.ts'

type Language = 'ja' | 'en'

const taken: Readonly<Record<Language, Readonly<Record<string, { readonly title: string; readonly text: (of: string) => string }>>>> = {
  ja: {
    'rounding-not-stated': {
      title: '端数処理',
      text: () => '端数の扱いが書かれていないため、1円未満を切り捨て、残りを端数の大きい団体から1円ずつ加えた。',
    },
    'instalment-rounding-not-stated': { title: '納期ごとの端数', text: () => '納期ごとの額の端数の扱いが書かれていないため、1円未満を切り捨て、最後の納期の額に合算した。' },
    'relief-rounding-not-stated': { title: '措置される額の端数', text: () => '措置される額の端数の扱いが書かれていないため、1円未満を切り捨てた。' },
    'whole-cost': { title: '内訳が一つの費用', text: (of) => `内訳に一つだけ挙げた費用は、事業費の全額とみた（${of}）。` },
    'whole-cost-with-increment': { title: '内訳が一つの費用と増分', text: (of) => `内訳に一つだけ挙げた費用は、その増分と合わせて、事業費の全額とみた（${of}）。` },
    'amount-cut-to-yen': { title: '円未満の額', text: () => '円未満の額は、切り捨ててから分けた。' },
  },
  en: {
    'rounding-not-stated': {
      title: 'Rounding',
      text: () => 'The rules do not say how to round: amounts below 1 yen were cut, and the yen left over given to the largest remainders.',
    },
    'instalment-rounding-not-stated': { title: 'Rounding of instalments', text: () => 'The rules do not say how to round instalments: amounts below 1 yen were cut and added to the last.' },
    'relief-rounding-not-stated': { title: 'Rounding of what comes back', text: () => 'The rules do not say how to round what comes back of the shares: amounts below 1 yen were cut.' },
    'whole-cost': { title: 'Breakdowns of one item', text: (of) => `The only item of a breakdown was taken for the whole cost of its programme (${of}).` },
    'whole-cost-with-increment': {
      title: 'Breakdowns of one item, and increments',
      text: (of) => `The only item of a breakdown was taken, together with its increment, for the whole cost of its programme (${of}).`,
    },
    'amount-cut-to-yen': { title: 'Amounts below 1 yen', text: () => 'An amount that is not whole yen was cut before it was shared.' },
  },
}

/** 仮定 and 疑義 of the author, and what the plan took for granted, each kind once; of the programmes that are shown, or of all. */
export function assumptionsOf(context: ReportContext, shown: ReadonlySet<string>, language: Language): readonly ReportAssumption[] {
  const { assumptions = [], doubts = [] } = context.ruleSet.compiled.program ?? {}
  const declared = assumptions.map(({ name, content, reason }) => declaredAs('assumption', name, withReason(content, reason, language), '', shown))
  const doubted = doubts.map(({ name, content, place }) => declaredAs('doubt', name, content, place, shown))
  return [...declared, ...takenFor(context, shown, language), ...doubted]
}

function withReason(content: string, reason: string, language: Language): string {
  if (reason === '') return content
  return language === 'ja' ? `${content}理由：${reason}` : `${content} Reason: ${reason}`
}

function declaredAs(kind: ReportAssumption['kind'], title: string, text: string, place: string, shown: ReadonlySet<string>): ReportAssumption {
  const programmes = programmesIn(`${title}${text}${place}`)
  return { kind, code: 'declared', title, text, place, programmes, concerned: programmes.length === 0 || programmes.some((number) => shown.has(number)) }
}

/** 事業【33】及び事業【34】 → 33, 34. */
function programmesIn(text: string): readonly string[] {
  return [...new Set([...halfWidth(text).matchAll(/【(\d+)】/g)].map(([, number]) => number!))]
}

function takenFor({ plan, lines }: ReportContext, shown: ReadonlySet<string>, language: Language): readonly ReportAssumption[] {
  const lineOf = ({ line }: Assumption) => (line === undefined ? undefined : lines.get(line))
  const byCode = new Map<string, Assumption[]>()
  for (const assumption of plan.assumptions) {
    const line = lineOf(assumption)
    if (assumption.code === 'declared' || (line && !shown.has(line.programme))) continue
    byCode.set(assumption.code, [...(byCode.get(assumption.code) ?? []), assumption])
  }
  return [...byCode].map(([code, found]) => {
    const made = found.flatMap((assumption) => lineOf(assumption) ?? [])
    const costs = made.map(({ programme, cost }) => `【${programme}】${cost}`).join(language === 'ja' ? '、' : ', ')
    const words = taken[language][code]
    const programmes = [...new Set(made.map(({ programme }) => programme))]
    return { kind: 'assumption', code, title: words?.title ?? code, text: words?.text(costs) ?? costs, place: '', programmes, concerned: true }
  })
}
