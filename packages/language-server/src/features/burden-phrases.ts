import type { BodySet, Programme } from '@renkei/compiler'
import { isKeyword } from '@renkei/dsl'
import type { RuleView } from '../workspace/rule-view.ts'

/** Words that say who bears a cost and how, to stand after 「…は、」. */
export interface BurdenPhrase {
  /** The method of the plan it is read as. */
  readonly method: string
  readonly text: string
}

const PARTIES = ['関係市町', '関係市町村', '関係団体']

/** What may be written of a cost with the names that hold where it stands. */
export function burdenPhrases(view: RuleView, programme: Programme | undefined): readonly BurdenPhrase[] {
  const { program, scopes } = view.ruleSet.compiled
  if (!program || !scopes[0]) return []
  const sets = [...(programme?.sets ?? []), ...program.framework.sets]
  const parties = sets.find(({ name }) => PARTIES.includes(name))?.name ?? '構成団体'
  const scope = scopes[programme ? program.programmes.indexOf(programme) + 1 : 0] ?? scopes[0]
  const phrase = (method: string, text: string): BurdenPhrase => ({ method, text })
  return [
    ...sets.filter((set) => isOne(set, view)).map(({ name }) => phrase('sole', `${name}が負担する。`)),
    ...scope.names('indicator').map((name) => phrase('pro-rata', `${parties}が${bare(name)}の割合により按分して負担する。`)),
    ...scope.names('share').map((name) => phrase('pro-rata', `${parties}が${bare(name)}の割合により按分して負担する。`)),
    phrase('equal', `${parties}が均等に負担する。`),
    phrase('each', `${parties}がそれぞれ負担する。`),
    phrase('open', `${parties}が協議して定める。`),
    ...scope.names('method').map((name) => phrase('named', `${parties}が「${name}」により負担する。`)),
  ]
}

function isOne(set: BodySet, { ruleSet: { years } }: RuleView): boolean {
  return !set.chosen && years.every((year) => set.members(year)?.length === 1)
}

/** A declared name may be used bare unless it is a word of the language. */
function bare(name: string): string {
  return isKeyword(name) ? `「${name}」` : name
}
