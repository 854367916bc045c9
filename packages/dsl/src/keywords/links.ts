import type { Keyword } from './keyword.ts'

const row = (surface: string, stem: string): Keyword => ({ surface, category: 'link', stem })

/** の between the parts of an item, alone or with a particle before it: 山形市からの繰入金. */
export const links: readonly Keyword[] = [
  row('の', 'の'),
  row('からの', 'から'),
  row('までの', 'まで'),
  row('への', 'に'),
  row('との', 'と'),
  row('での', 'で'),
  row('としての', 'として'),
  row('ごとの', 'ごとに'),
  row('についての', 'について'),
  row('に対しての', 'に対し'),
  row('においての', 'において'),
]
