import type { Document, Finding, Rule } from './finding.ts'
import { costsUnread } from './rules/costs-unread.ts'
import { counts } from './rules/counts.ts'
import { figuresBetweenSections } from './rules/figures-between-sections.ts'
import { flagsBetweenTables } from './rules/flags-between-tables.ts'
import { formulas } from './rules/formulas.ts'
import { leftOutBodies } from './rules/left-out-bodies.ts'
import { listOfProgrammes } from './rules/list-of-programmes.ts'
import { parties } from './rules/parties.ts'
import { programmeNames } from './rules/programme-names.ts'
import { sameCosts } from './rules/same-costs.ts'
import { shares } from './rules/shares.ts'
import { totals } from './rules/totals.ts'
import { unknownBodies } from './rules/unknown-bodies.ts'
import { wording } from './rules/wording.ts'
import { yearsOfHeaders } from './rules/years-of-headers.ts'

const rules: readonly Rule[] = [unknownBodies, leftOutBodies, flagsBetweenTables, listOfProgrammes, programmeNames, sameCosts, totals, shares, formulas, figuresBetweenSections, counts, yearsOfHeaders, costsUnread, parties, wording]

/** Everything in a document that does not agree with the rest of it. */
export function reconcile(document: Document): readonly Finding[] {
  return rules.flatMap((rule) => rule(document))
}
