import { MEGABYTE } from '@renkei/ruleset'

/** How much a browser can keep of a folder, in bytes, beside the limits of every folder: of rules and tables in all; of one file that lies beside them, and of these in all. */
export const keptLimits = { sources: 200 * MEGABYTE, other: 20 * MEGABYTE, others: 100 * MEGABYTE } as const
