import { diagnostic, didYouMean } from '@renkei/diagnostics'
import { partsIn, type Phrase, type Walkable } from '@renkei/dsl'
import { onlyItem, plainWord } from '../phrases.ts'
import type { Scope } from '../scope.ts'

/** Words that name no body of the rule set and need no 「 」: everybody knows what they are. */
const general: ReadonlySet<string> = new Set([
  '議会', '住民', '国', '県', '都道府県', '市町村', '市町', '町村', '長', '首長', '知事', '市長', '町長', '村長', '副市長', '職員', '議員', '会長', '委員長', '座長', '委員', '構成員',
  '協議', '同意', '合意', '報告', '結果', '実績', '進捗状況', '総会', '役員会', '次', '号', '各号', '該当', '全て', 'すべて', 'こと', 'もの', '場合', 'ため', 'とき', 'その他', '必要な', '新たな', '主な', 'とおり',
  '都道府県知事', '総務大臣', '過半数', '者', '団体', '費用', '経費', '事務', '事業', '施設',
])

/**
 * A bare word is never free text: it names something declared, or is one of the few everybody knows. Reports every other, and says
 * whether all are known.
 */
export function knowsWords(node: Walkable, scope: Scope): boolean {
  let known = true
  for (const { core, value } of partsIn(node)) {
    if (core.kind !== 'name' || value?.unit !== undefined || general.has(core.value) || scope.find(core.value)) continue
    if (scope.namesBodies({ items: [{ parts: [{ core, etc: false, span: core.span }], span: core.span }], joined: 'one', span: core.span })) continue
    const close = didYouMean(core.value, scope.names('body', 'set', 'declaration'))
    scope.report(diagnostic('undeclared-word', { word: core.value }, core.span, close === undefined ? {} : { suggestion: { text: close } }))
    known = false
  }
  return known
}

/** What a phrase says, without the 「 」 of a phrase that is nothing but them. */
export function sayingOf(phrase: Phrase, scope: Scope): string {
  return onlyItem(phrase) && !phrase.except && !phrase.among ? (plainWord(phrase) ?? scope.text(phrase.span)) : scope.text(phrase.span)
}
