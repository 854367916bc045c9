import type { Sentence } from '@renkei/dsl'
import type { CalendarDate } from '@renkei/model'
import { attribute } from '../declarations/section.ts'
import { dateOf } from '../declarations/when.ts'
import { argumentWith, lastClause, onlyItem, wordOf } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { yearsOfCore } from '../years.ts'

/** What stands before the first 次のように改める. */
export interface Head {
  /** The fiscal year it applies from, where it says so. */
  from?: number
  /** When it became known. */
  promulgated?: CalendarDate
}

/** The sentences that say so: 公布日は、…とする · この改正は、令和9年度分の負担金から適用する. */
export function headReaders(head: Head, scope: Scope): readonly ((sentence: Sentence) => boolean)[] {
  return [
    attribute('公布日', '令和8年12月15日', scope, ({ complement }) => {
      const item = onlyItem(complement)
      const date = item?.parts.length === 1 ? dateOf(item.parts[0]!.core) : undefined
      if (date?.length === 'yyyy-mm-dd'.length) head.promulgated = date
      return head.promulgated !== undefined
    }),
    (sentence) => {
      const clause = lastClause(sentence)
      const since = argumentWith(clause, 'から')
      const [year, part, payment, ...more] = (since && onlyItem(since.phrase))?.parts ?? []
      if (sentence.clauses.length !== 1 || clause.verb.stem !== '適用する' || clause.verb.negated || !year || more.length > 0) return false
      const from = yearsOfCore(year.core)?.from
      const words = [part, payment].flatMap((each) => (each ? [wordOf(each)] : []))
      if (from === undefined || words[0] !== '分' || (words.length > 1 && !['負担金', '分担金', '負担額'].includes(words[1] ?? ''))) return false
      head.from = from
      return true
    },
  ]
}
