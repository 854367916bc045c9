import type { NodeId } from '@renkei/plan'
import { applies, type SetPart } from '../explanation.ts'
import type { Found, MethodExplanation } from '../method.ts'
import { amountPart } from '../parts/amount-part.ts'
import { setPart } from '../parts/set-part.ts'
import { guarded } from '../sharing/guarded.ts'
import { weighing } from '../sharing/weighing.ts'
import { weightOf } from '../sharing/weight.ts'
import type { Site } from '../site.ts'
import { open } from './open.ts'

/** 協議（割合のみ）: who pays is settled, by which ratio is not. The base named serves a trial only. */
export const openRatio: MethodExplanation = {
  name: 'open-ratio',

  find(site) {
    const { mask, then } = guarded(site)
    const set = setPart(site, mask)
    return { ...open.find(site), amount: amountPart(site), set, figures: trialFigures(site, then, applies(set) ? set.members : []) }
  },

  tell: {
    ja: ({ amount, set, formula }, write) => [
      write.line`${write.amount(amount)}を、${write.set(set)}が按分して負担する。`,
      'notApplicable' in formula
        ? write.line`按分の割合は、協議して定めることとされ、まだ定められていない。`
        : write.line`各団体の額は、協議により定められた割合による。`,
    ],
    en: ({ amount, set, formula }, write) => [
      write.line`${write.set(set)} share ${write.amount(amount)}.`,
      'notApplicable' in formula
        ? write.line`By which ratio is left to be agreed, and not agreed yet.`
        : write.line`The amounts follow the ratio that was agreed.`,
    ],
  },
}

/** The item left open; where a role may be unfilled, that is added to it. */
function openAt(site: Site, then: NodeId): string | undefined {
  const node = site.op('open', then) ?? site.op('open', site.op('arith', then)?.of[0] ?? then)
  return node?.item
}

function trialFigures(site: Site, then: string, members: SetPart['members']): Found['figures'] {
  const item = site.context.plan.open.find(({ id }) => id === openAt(site, then))
  const trial = item?.trial === undefined ? undefined : site.op('apportion', item.trial)
  const weight = trial && weightOf(site, trial.weight)
  return weight === undefined ? { notApplicable: 'to-be-agreed' } : weighing(site, weight, members, undefined).figures
}
