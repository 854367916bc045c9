import { halfWidth, parseDecimal, parseUnit } from '@renkei/model'
import { freeText, quoted } from '../clauses/phrase.ts'
import type { Kpi } from '../facts/vision.ts'
import { lineText } from './place-text.ts'
import { headingName, remark } from './text.ts'

const BRACKETS = /[(（]([^()（）]{1,8})[)）]/g
const NONE = /^[-－―—ー]*$/

/** 成果指標, each once: of the same indicator in two sections the first counts, and what differs is in the report. */
export function kpiText(kpis: readonly Kpi[]): string {
  const seen = new Set<string>()
  return kpis.flatMap((kpi) => {
    const key = kpiKey(kpi)
    if (seen.has(key)) return []
    seen.add(key)
    return [oneKpi(kpi)]
  }).join('\n\n')
}

/** Under which the same indicator is known in two tables. */
export function kpiKey({ name }: Kpi): string {
  return halfWidth(name.text.normalize('NFKC')).replace(/[\s・、,~～〜-]/g, '').slice(0, 24)
}

function oneKpi({ name, base, baseYear, target, targetYear, source }: Kpi): string {
  const [title = '', note] = name.text.split('※')
  const unit = unitOf(title)
  const [from, to] = [numberOf(base.text), numberOf(target.text)]
  const direction = from === undefined || to === undefined || to === from ? (from === to && to !== undefined ? '維持' : '増加') : to > from ? '増加' : '減少'
  return [
    `成果指標　${headingName(unit === undefined ? title : title.replace(new RegExp(`[(（]\\s*${escaped(unit)}\\s*[)）]`, 'u'), ''))}`,
    `単位は、${unit === undefined ? '件' : quoted(unit)}とする。`,
    ...(unit === undefined ? [remark('要確認　単位は書かれていません。')] : []),
    `方向は、${direction}とする。`,
    ...(from === undefined ? [remark('要確認　基準値がないため、方向は目標値から増加とみました。')] : []),
    from === undefined ? '基準値は、該当なしとする。' : `基準値は、${yearText(baseYear)}${base.text}${unit ?? '件'}とする。`,
    ...(to === undefined ? [remark(`要確認　目標値「${target.text}」を読み取れません。`)] : [`目標値は、${yearText(targetYear)}${target.text}${unit ?? '件'}とする。`]),
    ...(source ? [`資料は、${quoted(source.text)}とする。`] : []),
    ...(note === undefined ? [] : [`備考は、${quoted(freeText(note))}とする。`]),
    `出典の箇所は、${quoted(lineText(name))}とする。`,
  ].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[%％]/g, '[%％]').replace(/[.*+?^$()|\\]/g, '\\$&')
}

function unitOf(name: string): string | undefined {
  return [...name.matchAll(BRACKETS)].map(([, inner = '']) => inner.normalize('NFKC').trim()).find((inner) => parseUnit(inner) !== undefined)
}

function yearText(year: string | undefined): string {
  return (year ?? '').replace(/[\s()（）]|末$/g, '').replace(/^(\d{4})$/, '$1年')
}

function numberOf(text: string): number | undefined {
  return NONE.test(text) ? undefined : decimalOf(text)
}

/** Only compared, never computed with. */
function decimalOf(text: string): number | undefined {
  const written = halfWidth(text).replaceAll(',', '')
  return parseDecimal(written) === undefined ? undefined : Number(written)
}
