import { expect, test } from 'vitest'
import { FRAME, POPULATION } from '../support/computed.ts'
import { explained } from '../support/explained.ts'

const net = explained(`${FRAME}事業【1】診療所
事業費は、令和7年度9,000千円とし、令和8年度12,000千円とする。
事業費の内訳は、運営費とする。
県補助金は、令和7年度3,000千円とし、令和8年度4,000千円とする。
診療収入は、毎年度1,000千円とする。
純運営費とは、運営費から県補助金及び診療収入を控除した額をいう。
純運営費は、関係市町が均等に負担する。
負担金は、6月末日及び12月末日までに、均等に甲市に納付する。
`)

test('what is left of a cost names what is taken off, and cites the definition and the amounts of the year', () => {
  const page = net('純運営費', 2026)
  expect(page).toContain('純運営費は、運営費12,000,000円 － (県補助金4,000,000円 ＋ 診療収入1,000,000円)による。')
  for (const [line, text] of [[12, '運営費から県補助金及び診療収入を控除した額'], [8, '令和8年度12,000千円'], [10, '令和8年度4,000千円'], [11, '毎年度1,000千円']] as const) {
    expect(page).toContain(`規則.renkei ${line}行「${text}」`)
  }
})

test('who is paid is told what it receives, and from whom', () => {
  const page = net('第1期の納付額', 2025, '甲市')
  expect(page).toContain('甲市の受取額　1,875,000円（算定済）')
  expect(page).toContain('甲市は、支払を受ける団体であり、乙市、丙町及び丁村から、合わせて1,875,000円を受け取る。')
})

const burden = '運営費は、関係市町が人口の割合により按分して負担する。'

test('phase-in by an amendment shows both shares of each body, and cites both sentences', () => {
  const page = explained(`${FRAME}${POPULATION}事業【1】共同の事業
事業費は、毎年度400千円とする。
事業費の内訳は、運営費とする。
運営費は、関係市町が均等に負担する。

改正　令和8年4月1日施行
運営費の負担を次のように改める。
調整額とは、改正後の負担額から改正前の負担額を控除した額に、令和8年度は2分の1、令和9年度は1を乗じて得た額をいう。
${burden}
この場合において、各団体の負担額は、改正前の負担額に調整額を加えて得た額とする。
`)('運営費', 2026, '甲市')
  expect(page).toContain('改正前の負担額は、400,000円 × 各団体の比 ÷ 4による。')
  expect(page).toContain('甲市の改正前の負担額は100,000円、改正後の負担額は200,002円')
  expect(page).toContain('負担  改正前の負担額は、規則.renkei 15行「運営費は、関係市町が均等に負担する。」')
  expect(page).toContain(`負担  改正後の負担額は、規則.renkei 20行「${burden}」`)
  expect(page).toContain('定義  調整額は、規則.renkei 19行')
})

const phased = `事業【1】共同の事業
旧負担額とは、運営費を均等割100%の割合により按分した額をいう。
新負担額とは、運営費を人口割100%の割合により按分した額をいう。
調整額とは、新負担額から旧負担額を控除した額に、令和7年度は3分の1、令和8年度は3分の2、令和9年度は1を乗じて得た額をいう。
事業費は、毎年度400千円とする。
事業費の内訳は、運営費とする。
負担額は、旧負担額に調整額を加えて得た額とする。
`

test('phase-in by definitions shows a row of them for each body; a rounding nobody wrote is told as taken for granted', () => {
  const unrounded = FRAME.replace(/負担額に1円未満.*\n/, '')
  const page = explained(`${unrounded}${POPULATION}${phased}`)('運営費', 2026)
  expect(page).toContain('団体ごとに求めた額')
  expect(page).toMatch(/団体 +旧負担額 +新負担額 +調整額/)
  expect(page).toContain('端数  仮定')
  expect(page).toContain('端数の扱いが書かれていないため')
})
