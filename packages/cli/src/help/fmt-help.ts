export const fmtHelp = {
  ja: `renkei fmt - 規則の書き方を、意味を変えずに一つの形に整えます

使い方
  renkei fmt <フォルダーまたはファイル>… [指定]

全角と半角、空白、改行、見出しの前の空行をそろえ、長い文は「、」の後で
改行します。言葉と注記（※）はそのまま残します。誤りのあるファイルと、
UTF-8でないファイルには触れません。

指定
  --check   ファイルは変えずに、整えると変わるところを示す
  --plugin <場所>  プラグインを読み込む（何度でも書ける）

例
  renkei fmt 山形連携中枢都市圏
  renkei fmt 山形連携中枢都市圏/枠組み.renkei
  renkei fmt 山形連携中枢都市圏 --check

終了コード
  0 問題なし、1 誤りあり、または整っていないものがある（--check）、2 使い方の誤り
`,
  en: `renkei fmt - lays rules out in one form without changing their meaning

Usage
  renkei fmt <folder or file>… [options]

Unifies widths of letters, blanks, line breaks and the blank lines before
headings, and breaks long sentences behind 「、」. Words and comments (※) stay.
Files with errors or not in UTF-8 are never touched.

Options
  --check   change no file, show what would change
  --plugin <module>  load a plug-in (may be given several times)

Examples
  renkei fmt my-region --lang en
  renkei fmt my-region/rules.renkei
  renkei fmt my-region --check

Exit codes
  0 fine, 1 errors, or something is not in order (--check), 2 wrong usage
`,
} as const
