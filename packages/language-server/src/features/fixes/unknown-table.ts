import { firstTime } from './first-time.ts'
import type { Fixer } from './fix.ts'

/** A table of that name with a row for each body, to be filled in. */
export const unknownTable: Fixer = (view, { args }, say) => {
  const path = String(args['table'])
  if (!/^[^/\\]+\.csv$/.test(path)) return []
  const indicators = view.ruleSet.compiled.scopes.flatMap((scope) => scope.declarations()).flatMap(({ entity }) => (entity.kind === 'indicator' && entity.indicator.table.endsWith(path) ? [entity.indicator] : []))
  const [first] = indicators
  const year = view.ruleSet.years[0]
  if (!first || year === undefined) return []
  const titles = [...new Set(indicators.map(({ name, unit }) => (unit === undefined ? name : `${name}（${unit}）`)))]
  const time = firstTime(first.asOf, year)
  const edition = 'edition' in first.asOf ? (first.asOf.edition ?? '') : ''
  const empty = titles.map(() => '').join(',')
  const outside = new Set((view.ruleSet.compiled.program?.framework.bodies ?? []).filter(({ member }) => !member).map(({ id }) => id))
  const members = view.ruleSet.bodies.filter(({ code }) => !outside.has(code))
  const rows = [`団体名,資料,${time === undefined ? '' : '時点,'}${titles.join(',')}`, ...members.map(({ name }) => `${name},${edition},${time === undefined ? '' : `${time},`}${empty}`)]
  return [{ title: say.table(path), edits: [], creates: { path, text: `${rows.join('\n')}\n` } }]
}
