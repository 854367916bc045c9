import { readReply, statisticsTable, type Selection, type StatsReply, type TableResult } from '@renkei/estat'

/** The reply in a text that is one. */
export function replyIn(text: string): StatsReply {
  const { value, diagnostics } = readReply({ path: '回答.json', text })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

export function tableOf(text: string, selection: Selection, obtained?: string, from?: string): TableResult {
  return statisticsTable(replyIn(text), selection, obtained, from)
}

/** What diagnostics say, short: code and arguments. */
export function told({ diagnostics }: Pick<TableResult, 'diagnostics'>): readonly string[] {
  return diagnostics.map(({ code, args }) => [code, ...Object.values(args)].join(' '))
}

/** Rows as figures read them. */
export function csvOf({ table }: TableResult): string {
  return table === undefined ? '' : [table.header, ...table.rows].map((row) => row.join(',')).join('\n')
}
