import { diagnostic } from '@renkei/diagnostics'
import type { Clause, Phrase, Sentence } from '@renkei/dsl'
import type { Direction } from '@renkei/plan'
import { argumentWith, headOf, wordOf } from './phrases.ts'
import type { Rounding } from './program.ts'
import type { Scope } from './scope.ts'

const directions: Readonly<Record<string, Direction>> = { 切り捨てる: 'down', 切り上げる: 'up', 四捨五入する: 'half-up' }

/** True where a sentence speaks of 端数: only then is it read as a rounding. */
export function speaksOfRounding(sentence: Sentence): boolean {
  return sentence.clauses.some(
    (clause) => directions[clause.verb.stem] !== undefined || clause.conditions.some((condition) => unitOf(condition.clause) !== undefined),
  )
}

/**
 * 負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。
 * The unit, the direction, and who takes what is left; without the last the largest remainders do.
 */
export function bindRounding(sentence: Sentence, scope: Scope, assumed: boolean): Rounding | undefined {
  const units = sentence.clauses.flatMap((clause) => [
    ...clause.conditions.flatMap((condition) => unitOf(condition.clause) ?? []),
    ...(unitOf(clause) ?? []),
  ])
  const cut = sentence.clauses.find((clause) => directions[clause.verb.stem] !== undefined)
  if (!cut || units[0] === undefined) {
    scope.report(diagnostic('rounding-not-understood', {}, sentence.span))
    return undefined
  }
  const rest = sentence.clauses.slice(sentence.clauses.indexOf(cut) + 1)
  const remainder = rest.length === 0 ? ({ to: 'largest-remainder' } as const) : remainderOf(rest[rest.length - 1]!, scope)
  if (!remainder) return undefined
  return { unit: units[0], direction: directions[cut.verb.stem]!, remainder, assumed, span: sentence.span }
}

/** 1円未満の端数: the unit in yen. */
function unitOf(clause: Clause): readonly string[] | undefined {
  for (const argument of clause.arguments) {
    for (const item of argument.phrase.items) {
      if (!wordOf(headOf(item))?.startsWith('端数')) continue
      for (const part of item.parts) {
        if (part.core.kind === 'figure' && part.core.unit === '円' && part.core.bound === '未満') return [part.core.value]
      }
    }
  }
  return undefined
}

function remainderOf(clause: Clause, scope: Scope): Rounding['remainder'] | undefined {
  const payer = argumentWith(clause, 'が')?.phrase
  if (clause.verb.stem === '負担する' && payer) {
    if (speaksOfLargestShare(payer, scope)) return { to: 'largest-weight' }
    const bearers = scope.bodies(payer)
    return bearers && { to: 'bearer', bearers }
  }
  if (clause.adverbs.some((adverb) => adverb.value === '端数の大きい順に')) return { to: 'largest-remainder' }
  const text = scope.text(clause.span)
  if (/端数の大きい(団体|市町村|市町)?から?順/.test(text)) return { to: 'largest-remainder' }
  scope.report(diagnostic('rounding-not-understood', {}, clause.span))
  return undefined
}

/** 負担割合が最も大きい団体. */
function speaksOfLargestShare(payer: Phrase, scope: Scope): boolean {
  return /最も(大きい|多い)/.test(scope.text(payer.span))
}
