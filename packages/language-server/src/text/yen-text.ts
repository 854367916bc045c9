/** Whole yen as people write them: 1,234円, △1,234円. */
export function yenText(yen: number, language: 'ja' | 'en' = 'ja'): string {
  const digits = String(Math.abs(yen)).replace(/\B(?=(\d{3})+$)/g, ',')
  return language === 'ja' ? `${yen < 0 ? '△' : ''}${digits}円` : `${yen < 0 ? '−' : ''}${digits} yen`
}
