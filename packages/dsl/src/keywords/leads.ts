import type { Keyword } from './keyword.ts'

const row = (surface: string, stem: 'proviso' | 'supplement'): Keyword => ({ surface, category: 'lead', stem })

/** Words that tie a sentence to the one before it. */
export const leads: readonly Keyword[] = [
  row('ただし', 'proviso'),
  row('但し', 'proviso'),
  row('この場合において', 'supplement'),
  row('この場合においては', 'supplement'),
  row('この場合は', 'supplement'),
  row('この場合には', 'supplement'),
]
