import { declaredNames, parse } from '@renkei/dsl'
import { compile, type Compiled } from '../src/index.ts'

export const FRAME = `枠組み　川の広域圏
期間は、令和7年度から令和9年度までとする。
中枢都市は、甲市とする。
連携市町は、乙市、丙町及び丁村とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。

指標　人口
単位は、人とする。
基準は、直近の国勢調査とする。

指標　利用者数
単位は、人とする。
基準は、前年度とする。

`

/** Text to plan, without tables. */
export function compiled(...texts: readonly string[]): Compiled {
  const sources = texts.map((text, index) => ({ path: `${String(index)}.renkei`, text }))
  const knownNames = sources.flatMap(({ path, text }) => declaredNames(path, text))
  const parsed = sources.map(({ path, text }) => parse(path, text, { knownNames }))
  return compile({ files: parsed.map(({ file }) => file), register: new Map(), syntax: parsed.flatMap(({ diagnostics }) => diagnostics) })
}

/** 事業【1】 with one cost of 1,000,000 yen a year. */
export function programme(...sentences: readonly string[]): string {
  return `事業【1】共同の事業\n事業費は、令和6年度1,000千円、令和7年度1,000千円、令和8年度1,000千円、令和9年度1,000千円とする。\n事業費の内訳は、運営費とする。\n${sentences.join('\n')}\n`
}
