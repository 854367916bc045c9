import type { Language } from '@renkei/diagnostics'
import { useSettings } from '../app/settings.tsx'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Words } from './words.ts'

const words: Readonly<Record<Language, Words>> = { ja, en }

export function useWords(): Words {
  return words[useSettings().language]
}
