import { settings } from '../session/settings.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Words } from './words.ts'

/** In the language that is set. */
export function words(): Words {
  return { ja, en }[settings().language]
}
