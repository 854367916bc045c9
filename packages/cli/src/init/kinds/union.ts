import type { Kind } from '../kind.ts'

/** 組合: contributions to a partial-affairs association or a wide-area union. */
export const union: Kind = {
  name: { ja: '組合', en: 'union' },
  about: { ja: '一部事務組合、広域連合の負担金（均等割、人口割、実績割）', en: 'contributions to an association: equal, population and usage shares' },

  files: ({ name, years: [first, second, third, , last], before }) => ({
    '枠組み.renkei': `※ 団体の名前、期間、金額は見本です。実際のものに書き換えてください。
枠組み　${name}
期間は、${first}から${last}までとする。
構成団体は、甲市、乙町及び丙村とする。
負担額に1円未満の端数があるときは、これを切り捨て、切り捨てた端数の合計額は、甲市が負担する。

指標　人口
単位は、人とする。
資料は、「人口と搬入量.csv」とする。
基準は、前年度とする。

指標　搬入量
単位は、トンとする。
資料は、「人口と搬入量.csv」とする。
基準は、前年度とする。
`,
    '負担金.renkei': `※ 均等に分ける
事業【1】議会と管理
事業費は、${first}3,000千円、${second}3,000千円とし、${third}以降は未定とする。
事業費の内訳は、管理費とする。
管理費は、構成団体が均等に負担する。

※ 割合を合わせて100%にする
事業【2】ごみの処理
事業費は、${first}100,000千円とし、${second}以降は未定とする。
事業費の内訳は、処理費とする。
処理費は、構成団体が均等割10%、人口割30%及び搬入量割60%の割合により按分して負担する。
`,
    '検算.renkei': `※ 手で計算した額を書いておくと、renkei test が突き合わせる
検算　${first}
${first}の管理費の丙村の負担額は、1,000,000円である。
${first}の処理費の甲市の負担額は、66,333,334円である。
${first}の処理費の乙町の負担額は、24,333,333円である。
${first}の処理費の丙村の負担額は、9,333,333円である。
`,
    '人口と搬入量.csv': `団体名,年度,人口,搬入量
甲市,${before},70000,7000
乙町,${before},20000,2500
丙村,${before},10000,500
`,
  }),
}
