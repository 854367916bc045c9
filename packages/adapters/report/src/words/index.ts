import type { Language } from '@renkei/diagnostics'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { PaperWords } from './paper-words.ts'

export const paperWords: Readonly<Record<Language, PaperWords>> = { ja, en }
