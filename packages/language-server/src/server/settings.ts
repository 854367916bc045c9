import type { Language } from '@renkei/diagnostics'

/** What a client may set: `{ language, year }`, or the same under `renkei`. */
export interface Settings {
  readonly language?: Language
  /** The fiscal year that is shown; 0 for the present one. */
  readonly year?: number
}

/** The settings in what a client sent; anything else in it is passed over. */
export function settingsIn(sent: unknown): Settings {
  const all = isRecord(sent) && isRecord(sent['renkei']) ? sent['renkei'] : sent
  if (!isRecord(all)) return {}
  const language = languageNamed(all['language'])
  const year = all['year']
  return { ...(language === undefined ? {} : { language }), ...(typeof year === 'number' && Number.isSafeInteger(year) ? { year } : {}) }
}

/** English where it is named; the rules are Japanese anyway. Undefined where none is named. */
export function languageNamed(name: unknown): Language | undefined {
  if (typeof name !== 'string' || name === '' || name === 'auto') return undefined
  return name.toLowerCase().startsWith('en') ? 'en' : 'ja'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
