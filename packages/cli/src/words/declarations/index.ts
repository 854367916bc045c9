import type { Language } from '@renkei/diagnostics'
import type { DeclarationWords } from './declaration-words.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'

export const declarationWords: Readonly<Record<Language, DeclarationWords>> = { ja, en }
export type { DeclarationWords } from './declaration-words.ts'
