export const importHelp = {
  ja: `renkei import - 手元の表や公表された文書を、規則で使える形にします

使い方
  renkei import <ファイル> [-o <フォルダー>] [指定]

CSV（UTF-8、CP932）やExcelのブック（xlsx、xlsm、xls）を、団体と年度ごとの表に直しま
す。2行の見出し、結合したセル、横に並んだ年度、「〃」、合計の行、先頭の0が落ちた団
体コードを読み分けます。まず、どの列を何として読んだかを示します。読めないセルがあ
れば場所を示し、一部だけを取り込むことはしません。

連携中枢都市圏ビジョンや定住自立圏の協定など、取組ごとの表がある文書（Wordのdocx、
HTML、Markdown、表がタブで区切られたtxt）からは、規則の下書きを作ります。推し量って
補うことはせず、確かめることの一覧（合計や割合の合わない所、団体の名の誤り、下書きを
作れなかった文など）を、画面と 要確認.md に示します。

-o で規則のフォルダーを指定すると、表（名前.csv）と、列の読み方を書いた対応表
（名前.対応表.csv）を書き込みます。対応表は、次の年に同じ形の表を取り込むときに、そ
のまま使います。読み方が違うときは、対応表をExcelで直してください。

指定
  -o、--out フォルダー   書き込むフォルダー。書かなければ、示すだけ
  --name 名前            何の数値か（表に書かれていないとき）。表の名前にもなる
  --sheet シート         ブックの中のシートの名前
  --mapping ファイル     列の読み方を書いた対応表
  --force                同じ名前のファイルがあっても、置き換える

例
  renkei import 利用実績.xlsx --sheet 令和6年度
  renkei import 人口.csv -o 規則のフォルダー
  renkei import ビジョン.docx -o 川の三市町の下書き

終了コード: 0 読めた、1 読めないところがある・書き込めない、2 使い方の誤り
`,
  en: `renkei import - makes tables of figures and draft rules of what is at hand

Usage
  renkei import <file> [-o <folder>] [options]

Reads CSV (UTF-8, CP932) and workbooks (xlsx, xlsm, xls) into a table by body
and year: headings of two lines, merged cells, years across, ditto marks, rows
of totals and codes that lost their first zero. It first shows what every
column is read as. A cell that cannot be read is told, and then nothing is
taken.

Of a vision or agreement with a table for each programme (docx, HTML, Markdown,
text whose tables are parted by tabs) it drafts rules. Nothing is guessed; what
does not add up, and clauses without a draft, are listed on the screen and in
the file 要確認.md.

With -o it writes the table (name.csv) and the mapping of its columns
(name.対応表.csv), which is used again for a table of the same form. Correct it
in a spreadsheet where a column is read wrongly.

Options
  -o, --out folder    where to write; without it, nothing is written
  --name name         what is measured, where the table does not say
  --sheet sheet       the sheet of a workbook
  --mapping file      the mapping of the columns
  --force             replace files of the same name

Examples
  renkei import usage.xlsx --sheet 2024 --lang en
  renkei import population.csv -o my-region --lang en
  renkei import vision.docx -o my-draft --lang en

Exit codes: 0 read, 1 something cannot be read or written, 2 wrong usage
`,
} as const
