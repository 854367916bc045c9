import type { Frame } from '../clause.ts'
import { bearing } from './bearing.ts'
import { beside } from './beside.ts'
import { consulting } from './consulting.ts'
import { contingent } from './contingent.ts'
import { metered } from './metered.ts'
import { noCost } from './no-cost.ts'
import { restAfterCentre } from './rest-after-centre.ts'
import { sharesByName } from './shares-by-name.ts'
import { twoStatements } from './two-statements.ts'
import { withinAGroup } from './within-a-group.ts'

/** All ways that are known, the more particular first. */
export const frames: readonly Frame[] = [restAfterCentre, metered, sharesByName, withinAGroup, contingent, beside, twoStatements, noCost, bearing, consulting]
