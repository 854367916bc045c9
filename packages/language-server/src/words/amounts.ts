const ja = { body: '団体', share: '負担額', stated: (state: string, yen: string) => `${state}（${yen}）` }

const en: typeof ja = { body: 'body', share: 'share', stated: (state, yen) => `${state} (${yen})` }

/** What is said of the yen behind a sentence. */
export const amountWords = { ja, en }
