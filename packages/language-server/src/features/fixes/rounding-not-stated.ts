import type { Fixer } from './fix.ts'
import { frameworkSection, insertion } from './insertion.ts'

/** 端数処理 as most agreements have it: cut below one yen, the rest to one body that the framework names. */
export const roundingNotStated: Fixer = (view, _found, say) => {
  const section = frameworkSection(view)
  const sets = view.ruleSet.compiled.program?.framework.sets ?? []
  const ones = sets.filter((set) => view.ruleSet.years.every((year) => set.members(year)?.length === 1))
  if (!section) return []
  return ones.map(({ name }) => ({
    title: say.rounding(name),
    edits: [insertion(view, section, `負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、${name}が負担する。`)],
  }))
}
