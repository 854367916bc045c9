import type { Language } from '@renkei/diagnostics'
import { en } from './table/en.ts'
import { ja } from './table/ja.ts'
import type { TableWords } from './table/table-words.ts'

export type { TableWords } from './table/table-words.ts'

export const tableWords: Readonly<Record<Language, TableWords>> = { ja, en }
