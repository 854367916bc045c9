import type { Body } from '@renkei/compiler'
import { isLocalGovernmentCode } from '@renkei/model'
import { hoverWords } from '../../words/hover.ts'
import type { HoverContext } from './context.ts'

/** A body: its code and reading, and the sets it belongs to in the year. */
export function aboutBody({ name, id, code, reading, member }: Body, { view, year, language }: HoverContext): readonly string[] {
  const sets = (view.ruleSet.compiled.program?.framework.sets ?? []).filter((set) => set.members(year)?.includes(id) === true).map((set) => set.name)
  const say = hoverWords[language]
  return [
    `**${name}**　${member ? say.member : say.payer}`,
    ...(code !== undefined && isLocalGovernmentCode(code) ? [say.code(code, reading)] : []),
    ...(sets.length === 0 ? [] : [sets.join(say.comma)]),
  ]
}
