import { normaliseName } from '@renkei/model'

/** What a column says about its rows; `value` columns hold figures. */
export type ColumnRole = 'code' | 'name' | 'area' | 'reading' | 'prefecture' | 'edition' | 'fiscal-year' | 'time' | 'published' | 'obtained' | 'quality' | 'value'

const TITLES: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['code', ['団体コード', '全国地方公共団体コード', '地方公共団体コード', '市区町村コード', '市町村コード', '市町コード', '自治体コード']],
  ['code', ['標準地域コード', '地域コード', 'コード']],
  ['name', ['団体名', '団体', '市町村名', '市町名', '市区町村名', '自治体名', '地方公共団体名', '地域名', '名称']],
  ['name', ['構成団体', '構成団体名', '構成市町', '市町村', '市町', '市区町村']],
  ['area', ['地区', '地区名', '区域', '区域名']],
  ['reading', ['読み', 'よみ', 'よみがな', '読み仮名', '読みがな', 'ふりがな', 'フリガナ', '団体名カナ', '団体名_カナ', 'カナ']],
  ['prefecture', ['都道府県', '都道府県名', '県名']],
  ['edition', ['資料', '資料名', '出典', '調査名']],
  ['fiscal-year', ['年度', '会計年度']],
  ['time', ['時点', '年', '年次', '調査年', '調査年月日', '調査日', '基準日', '年月日']],
  ['published', ['公表日', '公表年月日', '公表']],
  ['obtained', ['取得日', '取得年月日', '入手日']],
  ['quality', ['区分', '確定区分', '数値区分']],
]

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(TITLES.flatMap(([role, titles]) => titles.map((title) => [normaliseName(title), role] as const)))

/** The role a column's title gives it; blanks and widths make no difference. */
export function columnRole(title: string): ColumnRole {
  return ROLES.get(normaliseName(title)) ?? 'value'
}
