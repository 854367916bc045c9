import { EditorState, type Extension } from '@codemirror/state'

const japanese: Readonly<Record<string, string>> = {
  Find: '探す言葉',
  Replace: '置き換える言葉',
  next: '次',
  previous: '前',
  all: '全て選ぶ',
  'match case': '大文字と小文字を区別',
  'by word': '語ごと',
  regexp: '正規表現',
  replace: '置き換える',
  'replace all': '全て置き換える',
  close: '閉じる',
  'current match': '今の箇所',
  'replaced $ matches': '$箇所を置き換えました',
  'replaced match on line $': '$行目を置き換えました',
  'on line': '行',
  'Go to line': '行へ移る',
  go: '移る',
  Completions: '候補',
  Diagnostics: '誤りと注意',
  'No diagnostics': '誤りも注意もありません',
  'Selection deleted': '選んだ所を消しました',
  'Control character': '制御文字',
  'Folded lines': 'たたんだ行',
}

/** What the editor says of itself. */
export function phrases(language: 'ja' | 'en'): Extension {
  return language === 'ja' ? EditorState.phrases.of(japanese) : []
}
