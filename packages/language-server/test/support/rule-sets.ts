import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { GivenFile } from '../../src/protocol/index.ts'

const root = new URL('../../../rulesets/', import.meta.url)

export const folderUri = (name: string): string => pathToFileURL(fileURLToPath(new URL(name, root))).href

/** The files of a rule set of this project. */
export function filesOf(name: string): readonly GivenFile[] {
  return filesIn(fileURLToPath(new URL(name, root)))
}

/** The rules and tables right in a folder. */
export function filesIn(folder: string): readonly GivenFile[] {
  return readdirSync(folder).filter((path) => /\.(renkei|csv)$/.test(path)).map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }))
}

/** Two towns that share a cost by population; small enough to be read at a glance. */
export const small: readonly GivenFile[] = [
  {
    path: '枠組み.renkei',
    text: `枠組み　甲乙協定
期間は、令和7年度から令和8年度までとする。
中枢都市は、甲市とする。
連携市町は、乙町及び丙村とする。

仮定　端数処理
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、中枢都市が負担する。
理由は、「協定に定めがない」とする。

指標　人口
単位は、人とする。
資料は、「人口.csv」とする。
基準は、直近の国勢調査とする。

事業【1】図書館の相互利用
事業費は、令和7年度1,000円、令和8年度2,000円とする。
事業費の内訳は、運営費とする。
運営費は、構成団体が人口の割合により按分して負担する。
`,
  },
  { path: '人口.csv', text: '団体,時点,資料,人口（人）\n甲市,2020-10-01,国勢調査 令和2年,700\n乙町,2020-10-01,国勢調査 令和2年,200\n丙村,2020-10-01,国勢調査 令和2年,100\n' },
]
