import type { Body } from '@renkei/compiler'
import { isLocalGovernmentCode } from '@renkei/model'
import type { HoverContext } from './context.ts'

/** A body: its code and reading, and the sets it belongs to in the year. */
export function aboutBody({ name, id, code, reading, member }: Body, { view, year, language }: HoverContext): readonly string[] {
  const sets = (view.ruleSet.compiled.program?.framework.sets ?? []).filter((set) => set.members(year)?.includes(id) === true).map((set) => set.name)
  const japanese = language === 'ja'
  return [
    `**${name}**　${member ? (japanese ? '構成団体' : 'member') : japanese ? '構成団体ではない負担者' : 'a payer that is no member'}`,
    ...(code !== undefined && isLocalGovernmentCode(code) ? [`${japanese ? '団体コード' : 'code'} ${code}${reading === undefined ? '' : `（${reading}）`}`] : []),
    ...(sets.length === 0 ? [] : [sets.join('、')]),
  ]
}
