import type { Digits } from '../digits.ts'
import type { Words } from './words.ts'

const minus = ({ negative }: Digits): string => (negative ? '△' : '')
const plain = (digits: Digits): string => `${minus(digits)}${digits.whole}${digits.decimals === '' ? '' : `.${digits.decimals}`}${digits.cut ? '…' : ''}`

/** 6,071円, 6,071円78銭…: 銭 are hundredths, the mark says that digits were left out. */
function yen(digits: Digits): string {
  const sen = digits.decimals.padEnd(2, '0')
  if (digits.decimals === '' && !digits.cut) return `${minus(digits)}${digits.whole}円`
  return `${minus(digits)}${digits.whole}円${Number(sen.slice(0, 2))}銭${digits.cut || sen.length > 2 ? '…' : ''}`
}

/** 6,577人, 7円50銭/人: a price is told in yen and sen; one that sen do not hold exactly keeps its decimals. */
function quantity(digits: Digits, unit: string): string {
  const inSen = unit.startsWith('円/') && digits.decimals !== '' && digits.decimals.length <= 2 && !digits.cut
  return inSen ? `${yen(digits)}${unit.slice(1)}` : `${plain(digits)}${unit}`
}

const list = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}及び${names.at(-1)!}`)

export const ja: Words = {
  qualities: { final: '確定', preliminary: '速報', estimate: '推計', planned: '予定' },
  reasons: {
    awaiting: '資料が揃っていない',
    'nothing-pooled': '各自が負担する',
    'nobody-bears': '負担が生じない',
    'source-silent': '出典に定めがない',
    'to-be-agreed': '協議がまだ調っていない',
    'without-figures': '表の数値を用いない',
    'whole-amount': '端数は生じない',
    'no-remainder': '残りは生じない',
    'not-in-force': 'この年度には当てはまらない',
    'outside-set': '負担する団体に含まれない',
    'in-steps': '各段階による',
    failed: '計算できない',
  },
  operators: { add: '＋', sub: '－', mul: '×', div: '÷' },
  equals: '＝',
  symbols: { weight: '各団体の比', share: '負担額', amount: '費用の額', 'share-of-year': '負担割合', final: '確定した負担額', borne: '既に負担した額', held: '按分し直した額', 'of-year': '年額' },
  labels: {
    readings: '規則の文と、その読み取り',
    share: '負担額',
    results: { settlement: '精算額', levy: '追徴額', refund: '還付額', carry: '充当額' },
    payment: '納付額',
    measure: '額',
    received: '受取額',
    total: '合計額',
    sum: '合計',
    calculation: '計算',
    shares: '団体ごとの負担額',
    figures: '団体ごとの数値',
    basis: '根拠',
    definition: '定義',
    terms: '団体ごとに求めた額',
    method: '方式',
    replaced: '読替前',
    rule: '負担',
    amount: '額',
    unused: '計算には用いない',
    weight: '比',
    rounding: '端数',
    figure: '数値',
    record: '記録',
    amendment: '改正',
    restated: '再掲',
    body: '団体',
    quota: '端数処理前',
    remainder: '端数',
    low: '最も少ない額',
    high: '最も多い額',
    trial: '試算',
    step: (position) => `第${position}段階`,
    notes: {
      open: '協議すること',
      missing: '足りない資料',
      estimate: '暫定である理由',
      recomputed: '計算し直したもの',
      assumption: '仮定',
      trial: '試算（負担額ではない）',
      error: '計算できない理由',
      'not-stated': '出典に定めがないこと',
    },
  },
  yen,
  quantity,
  fraction: (value) => value.split('/').reverse().join('分の'),
  percent: (digits) => `${plain(digits)}%`,
  list,
  separator: '、',
  range: (from, to) => `${from}から${to}まで`,
  says: '',
  quote: (text) => `「${text}」`,
  bracket: (text) => `（${text}）`,
  lesser: ['', 'と', 'の少ない方'],
  greater: ['', 'と', 'の多い方'],
  line: (line) => ` ${line}行`,
  set: (name, members) => (name === '' || name === members ? members : `${name}（${members}）`),
  count: (bodies) => `${bodies}団体`,
  amounts: { undetermined: '額は未定', nil: '計上なし', 'not-stated': '額の定めはない' },
  blank: '資料待ち',
  nil: '該当なし',
  unfilled: (role) => `${role}（まだ定まらない）`,
  rounding: (unit, direction) => `${unit}未満を${{ down: '切り捨て', up: '切り上げ', 'half-up': '四捨五入し' }[direction]}`,
  rounded: (unit, direction) => `${unit}未満${{ down: '切捨て', up: '切上げ', 'half-up': '四捨五入' }[direction]}`,
  missing: ({ kind, name, lacking }, bodies, years) => {
    const of = bodies === '' ? '' : `${bodies}の`
    switch (kind) {
      case 'figure':
        return `${years}に用いる${of}${name}${lacking === undefined ? '' : `のうち${lacking}の分`}`
      case 'amount':
        return `${years}の${name}の額`
      case 'fact':
        return `${years}に${name}に該当するかどうか`
      case 'role':
        return `${years}の${name}となる団体`
      case 'earlier-year':
        return `${years}の${of}${name}`
      case 'record':
        return `${years}の${of}${name}の記録`
    }
  },
  assumptions: {
    'whole-cost': '事業費の内訳に挙げた費用が一つだけなので、事業費の全額をこの費用とみた。',
    'whole-cost-with-increment': '事業費の内訳に挙げた費用が一つだけなので、この費用とその増分を合わせた額が、事業費の全額であるとみた。',
    'instalment-rounding-not-stated': '納期ごとの額の端数の扱いが書かれていないため、1円未満を切り捨て、最後の納期の額に合算した。',
    'relief-rounding-not-stated': '措置される額の端数の扱いが書かれていないため、1円未満を切り捨てた。',
    'rounding-not-stated': '端数の扱いが書かれていないため、1円未満を切り捨て、残りを端数の大きい団体から1円ずつ加えた。',
    'amount-cut-to-yen': '分ける額の円未満は、切り捨ててから分けた。',
  },
}
