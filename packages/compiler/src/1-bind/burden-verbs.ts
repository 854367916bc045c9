/** The verbs of sentences that say who bears a cost, or leave it to be decided. */
export const burdenVerbs: ReadonlySet<string> = new Set(['負担する', '定める', '決定する', '協議する', '検討する', '要する'])
