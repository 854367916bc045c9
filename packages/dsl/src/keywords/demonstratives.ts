import type { Keyword } from './keyword.ts'

const row = (surface: string, stem: 'これ' | 'その' | 'それ' | 'この'): Keyword => ({ surface, category: 'demonstrative', stem })

export const demonstratives: readonly Keyword[] = [
  row('これ', 'これ'),
  row('これら', 'これ'),
  row('それ', 'それ'),
  row('それら', 'それ'),
  row('その', 'その'),
  row('この', 'この'),
]
