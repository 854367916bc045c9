import { labels, remarks } from './labels.ts'

/** docs/language/文法.md: the diagrams (docs/diagrams) of all rules, the sentence first. */
export function grammarPage(rules: readonly string[]): string {
  const sections = rules.map((rule) => `## ${labels.rules[rule]!}\n\n![${labels.rules[rule]!}の図](../diagrams/${rule}.svg)\n\n${remarks[rule]!}\n`)
  return `<!-- Generated from the grammar of packages/dsl: npm run generate. Do not edit. -->

# 文法

規則の文がどう組み立てられるかを、図で示します。左から右へ線をたどったものが、書ける形です。丸い枠は言葉、四角い枠はこのページのほかの図です。
書き方そのものは、[規則の書き方](README.md)から読んでください。

${sections.join('\n')}`
}
