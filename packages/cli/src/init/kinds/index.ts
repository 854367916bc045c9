import type { Kind } from '../kind.ts'
import { agreement } from './agreement.ts'
import { area } from './area.ts'
import { union } from './union.ts'

/** What a rule set can begin as, in the order in which they are offered. */
export const kinds: readonly Kind[] = [area, union, agreement]
