export const simulateHelp = {
  ja: `renkei simulate - 数値を変えた筋書ごとに計算し、一つのファイルに書きます

使い方
  renkei simulate <フォルダー> --scenarios <表> -o <ファイル> [指定]

人口が1割減ったら、ある町だけが減ったら、というように数値を変えて計算し、筋書、事
業、費用、年度、団体ごとの円と状態を、Parquetのファイルに書きます。今の規則のまま
の額は、筋書の名前が空の行です。

筋書の表（CSV）には、次の欄を置きます。団体と年度は、空けておけばすべてになります。

  筋書,指標,団体,年度,倍率,値
  人口が1割減る,人口,,,0.9,
  大石田町が減る,人口,大石田町,,80%,
  大石田町が減る,人口,村山市,令和9年度,,21000

倍率を掛けた数値は、整数で数える指標（人口など）では、四捨五入します。

指定
  --scenarios <表>     筋書の表
  -o, --out <ファイル> 書き出すファイル（名前の終わりは .parquet）
  --force              同じ名前のファイルがあれば置き換える
  --as-of <日>         その日に分かっていたことだけで計算する（2025-10-01 など）
  --plugin <場所>      プラグインを読み込む（何度でも書ける）

例
  renkei simulate 山形連携中枢都市圏 --scenarios 筋書.csv -o 結果.parquet

終了コード: 0 書いた、1 直すところがある・書き込めない、2 使い方の誤り
`,
  en: `renkei simulate - computes scenarios of other figures into one file

Usage
  renkei simulate <folder> --scenarios <table> -o <file> [options]

Computes the rules as they stand (rows without a scenario) and with figures of
scenarios, and writes yen and state by scenario, programme, cost, year and body
as a Parquet file. The table of scenarios (CSV) has the columns scenario,
indicator, body and year (both empty for all), and factor or value:

  scenario,indicator,body,year,factor,value
  a tenth less,人口,,,0.9,
  one town,人口,大石田町,2027,,6100

A figure counted in whole numbers is rounded half up after a factor.

Options
  --scenarios <table>   the table of scenarios
  -o, --out <file>      where to write (its name ends in .parquet)
  --force               replace a file of that name
  --as-of <day>         compute with what was known on that day (2025-10-01)
  --plugin <module>     load a plug-in (may be given several times)

Example
  renkei simulate my-region --scenarios cases.csv -o shares.parquet --lang en

Exit codes: 0 written, 1 something to put right, or not writable, 2 wrong usage
`,
} as const
