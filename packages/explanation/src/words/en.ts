import type { Direction } from '@renkei/plan'
import type { Digits } from '../digits.ts'
import type { Words } from './words.ts'

const plain = ({ negative, whole, decimals, cut }: Digits): string => `${negative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}${cut ? '…' : ''}`

const list = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`)

const rounding = (unit: string, direction: Direction): string =>
  ({ down: `cut below ${unit}`, up: `rounded up to ${unit}`, 'half-up': `rounded half up to ${unit}` })[direction]

export const en: Words = {
  qualities: { final: 'final', preliminary: 'preliminary', estimate: 'estimate', planned: 'planned' },
  reasons: {
    awaiting: 'figures are missing',
    'nothing-pooled': 'each bears its own',
    'nobody-bears': 'there is nothing to bear',
    'source-silent': 'the source does not say',
    'to-be-agreed': 'not agreed yet',
    'without-figures': 'no figure of a table is used',
    'whole-amount': 'nothing is rounded',
    'no-remainder': 'nothing is left over',
    'not-in-force': 'not in force in this year',
    'outside-set': 'not among those who bear it',
    'in-steps': 'see the steps',
    failed: 'cannot be computed',
  },
  operators: { add: '+', sub: '-', mul: '×', div: '÷' },
  equals: '=',
  symbols: { weight: 'weight of each body', share: 'share', amount: 'amount', 'share-of-year': 'share', final: 'final share', borne: 'already borne', held: 'shared again', 'of-year': 'amount of the year' },
  labels: {
    readings: 'The sentences of the rules, and how they are read',
    share: 'Share',
    results: { settlement: 'Settlement', levy: 'Additional levy', refund: 'Refund', carry: 'Carried over' },
    payment: 'Payment',
    measure: 'Amount',
    received: 'Received',
    total: 'Total',
    sum: 'Total',
    calculation: 'Calculation',
    shares: 'Share of each body',
    figures: 'Figures of each body',
    basis: 'Basis',
    definition: 'Definition',
    terms: 'Worked out for each body',
    method: 'Method',
    replaced: 'Instead of',
    rule: 'Rule',
    amount: 'Amount',
    unused: 'not used',
    weight: 'Weight',
    rounding: 'Rounding',
    figure: 'Figure',
    record: 'Record',
    amendment: 'Amendment',
    restated: 'Printed again',
    body: 'Body',
    quota: 'Unrounded',
    remainder: 'Rest',
    low: 'Lowest',
    high: 'Highest',
    trial: 'Trial',
    step: (position) => `Step ${position}`,
    notes: {
      open: 'To be agreed',
      missing: 'Missing',
      estimate: 'Why it is provisional',
      recomputed: 'Worked out again',
      assumption: 'Assumptions',
      trial: 'Trial calculation (not a share)',
      error: 'Why it cannot be computed',
      'not-stated': 'What the source leaves unsaid',
    },
  },
  yen: (digits) => `${plain(digits)} yen`,
  quantity: (digits, unit) => (unit === '' ? plain(digits) : `${plain(digits)} ${unit}`),
  fraction: (value) => value,
  percent: (digits) => `${plain(digits)}%`,
  list,
  separator: ', ',
  range: (from, to) => `${from} to ${to}`,
  says: ': ',
  quote: (text) => `“${text}”`,
  bracket: (text) => ` (${text})`,
  lesser: ['the lesser of ', ' and ', ''],
  greater: ['the greater of ', ' and ', ''],
  line: (line) => ` line ${line}`,
  set: (name, members) => (name === '' || name === members ? members : `${name} (${members})`),
  count: (bodies) => (bodies === 1 ? '1 body' : `${bodies} bodies`),
  amounts: { undetermined: 'amount not determined', nil: 'not budgeted', 'not-stated': 'no amount is stated' },
  blank: 'missing',
  nil: 'none',
  unfilled: (role) => `${role} (not known yet)`,
  rounding,
  rounded: rounding,
  missing: ({ kind, name, lacking }, bodies, years) => {
    const of = bodies === '' ? '' : ` of ${bodies}`
    switch (kind) {
      case 'figure':
        return `${name}${of} as used for ${years}${lacking === undefined ? '' : `: ${lacking} lacks`}`
      case 'amount':
        return `the amount of ${name} in ${years}`
      case 'fact':
        return `whether ${name} holds in ${years}`
      case 'role':
        return `who is ${name} in ${years}`
      case 'earlier-year':
        return `${name}${of} in ${years}`
      case 'record':
        return `the record of ${name}${of} in ${years}`
    }
  },
  assumptions: {
    'whole-cost': 'The breakdown names this cost alone, so all of the printed cost is taken to be it.',
    'whole-cost-with-increment': 'The breakdown names this cost alone, so all of the printed cost is taken to be it and its increment.',
    'instalment-rounding-not-stated': 'How instalments are rounded is not written: below 1 yen is cut and added to the last.',
    'relief-rounding-not-stated': 'How what comes back is rounded is not written: below 1 yen is cut.',
    'rounding-not-stated': 'No rule for rounding is written: below 1 yen is cut, the yen left go one each to the largest remainders.',
    'amount-cut-to-yen': 'What was below 1 yen of the amount was cut before it was shared.',
  },
}
