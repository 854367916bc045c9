/** What may be said of a second place: a closed set, so that a diagnostic stays data in every language. */
export const relatedLabels = {
  'here-too': { ja: 'ここにもあります', en: 'here too' },
  'first-here': { ja: '初めはここです', en: 'first here' },
  'declared-here': { ja: 'ここで定めています', en: 'declared here' },
  'used-here': { ja: 'ここで使っています', en: 'used here' },
  'opened-here': { ja: 'ここから始まっています', en: 'opened here' },
  'because-of': { ja: 'これによります', en: 'because of this' },
  'amount-here': { ja: '額はここにあります', en: 'the amount is here' },
} as const

export type RelatedLabel = keyof typeof relatedLabels
