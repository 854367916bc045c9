import type { EstatPart } from '../arguments/option-table.ts'
import type { Command } from '../command.ts'
import type { Part } from '../estat/part.ts'

/** Read only when called. */
const parts: Readonly<Record<EstatPart, () => Promise<Part>>> = {
  find: async () => (await import('../estat/find-tables.ts')).findTables,
  meta: async () => (await import('../estat/show-meta.ts')).showMeta,
  get: async () => (await import('../estat/get-data.ts')).getData,
}

/** Asks e-Stat for official statistics: finds tables, shows what is in one, fetches values and keeps them. */
export const estat: Command = async (part, options, io) => {
  const { network } = io
  if (network?.appId === undefined) return { problem: 'no-app-id' }
  const { others: words = [] } = options
  if (words.length === 0) return { problem: 'part-without-words', part }
  // The arguments were read: only a part that there is comes this far.
  const run = await parts[part as EstatPart]()
  return run(words, options, { ...io, network: { ...network, appId: network.appId } })
}
