import type { Words } from './words.ts'

export const en: Words = {
  openRules: 'Open a file of rules (.renkei)',
  notComputed: (errors) => `The rules have ${String(errors)} ${errors === 1 ? 'error' : 'errors'}, so nothing is computed`,
  showProblems: 'Show problems',
  noAmount: 'Nothing is computed from this sentence',
  noBurden: 'Put the cursor in a sentence that says who bears a cost',
  before: 'The rules have errors: these are the amounts from before.',
  yearName: 'Renkei: fiscal year',
  yearTooltip: 'Choose the year whose yen stand behind the sentences',
  yearsTitle: 'The year whose yen are shown',
  shownNow: 'shown now',
  outcomePage: (year) => `Shares of ${year}`,
  explanationPage: 'Basis of calculation',
  settled: (yen) => `settled: ${yen}`,
  provisional: (yen) => `provisional: ${yen}`,
  open: (count, yen) => `open: ${String(count)} (${yen})`,
  columns: { programme: 'Programme', cost: 'Cost', amount: 'Amount', body: 'Body', share: 'Share' },
  stateWith: (state, yen) => `${state} (${yen})`,
  shares: 'Shares of the bodies',
  between: ' – ',
}
