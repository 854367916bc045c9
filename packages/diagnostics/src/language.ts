/** A language people are spoken to in. */
export type Language = 'ja' | 'en'
