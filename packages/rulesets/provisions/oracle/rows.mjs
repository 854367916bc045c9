/** What is expected: rows of year, programme, cost, kind of line, body and value; the row without a body is the state. */
export const columns = ['年度', '事業', '費目', '区分', '団体', '値']

export function paid(year, programme, cost, shares, { state = '算定済', part = '' } = {}) {
  const rows = Object.entries(shares).map(([body, value]) => [year, programme, cost, part, body, String(value)])
  return [[year, programme, cost, part, '', state], ...rows]
}

/** No yen: 協議待ち, 資料待ち, 各自負担 … */
export const state = (year, programme, cost, value, part = '') => [[year, programme, cost, part, '', value]]
