import { openRuleSet, type RuleSet } from '@renkei/ruleset'
import type { Variant } from '../protocol-compare.ts'
import type { Session } from '../session.ts'
import { editedTexts } from './edited-texts.ts'
import { joiningRows } from './joining-rows.ts'
import { variantEdits } from './variant-edits.ts'

/** The other side of a comparison: the work itself where nothing is to differ in its texts. */
export function variantRules(session: Session, variant: Variant, years: readonly number[]): RuleSet {
  const { cache, others } = session.drafts
  const other = variant.rules === undefined ? undefined : others.get(variant.rules)
  const base = other === undefined ? session.ruleSet : openRuleSet(other, { cache })
  const edits = [...variantEdits(base, variant), ...(other === undefined ? joiningRows(session, variant, years) : [])]
  return edits.length === 0 ? base : openRuleSet(editedTexts(base.sources, edits), { cache })
}
