import { inflected } from '../../src/frames/frame-table.ts'
import type { Frame } from '../../src/frames/frame.ts'
import { headingKeywords } from '../../src/keywords/headings.ts'
import { keywords } from '../../src/keywords/keyword-table.ts'
import type { Keyword } from '../../src/keywords/keyword.ts'

/** docs/language/語と文型.md: every word the language knows, and what each verb takes. */
export function wordsPage(): string {
  return `<!-- Generated from the tables of packages/dsl: npm run generate. Do not edit. -->

# 語と文型

規則の文に使える言葉の全部です。表にない言葉は、名前として読むか、「 」で囲みます。同じ行の言葉は、同じ意味です。

## 見出し

${headingKeywords.join('、')}

## 文をつなぐ言葉

${synonyms('lead', ['意味', '書き方'], (stem) => (stem === 'proviso' ? '例外（ただし書）' : '補足'))}
## 語を並べる言葉

${synonyms('join', ['意味', '書き方'], (stem) => (stem === 'and' ? 'どれも' : 'どれか'))}
## 助詞

${synonyms('particle', ['助詞', '書き方'])}
「の」で語をつなぐとき: ${surfacesOf('link').join('、')}

## 条件

${synonyms('marker', ['種類', '書き方'])}
## 副詞

${synonyms('adverb', ['言葉', '書き方'], (stem) => stem, (keyword) => keyword.hedge !== true)}
## 含みを持たせる言葉

額は変わりません。\`renkei lint\` が、決まっていないこととして示します。

${synonyms('adverb', ['言葉', '書き方'], (stem) => stem, (keyword) => keyword.hedge === true)}
## 指す言葉

${synonyms('demonstrative', ['言葉', '書き方'])}
## 平仮名を含む名詞

「 」で囲まずに書けるものです。平仮名を含むほかの名詞は、「 」で囲みます。

${surfacesOf('noun').join('、')}

## 動詞の文型

「要る助詞」は、文に必ず書くものです（/ は、どれか一つ）。主語や目的語は、「は」を付けて文の初めに置くこともできます。「書ける助詞」のほかに、どの動詞も
「から」「まで」「により」「において」「について」などを受けます。

| 動詞 | 書き方 | 要る助詞 | 書ける助詞 | 名詞の前で受ける助詞 |
|---|---|---|---|---|
${inflected.map(row).join('\n')}
`
}

function row({ stem, bases, needs, takes, before }: Frame): string {
  const required = needs.map((group) => group.join('/')).join('、')
  const free = [...takes].filter((particle) => !needs.flat().includes(particle)).join('、')
  return `| ${stem} | ${bases.length > 1 ? bases.join('、') : ''} | ${required} | ${free} | ${[...before].join('、')} |`
}

function surfacesOf(category: Keyword['category']): readonly string[] {
  return [...new Set(keywords.filter((keyword) => keyword.category === category).map(({ surface }) => surface))]
}

function synonyms(category: Keyword['category'], head: readonly string[], label = (stem: string): string => stem, wanted: (keyword: Keyword) => boolean = () => true): string {
  const byStem = new Map<string, string[]>()
  for (const keyword of keywords) {
    if (keyword.category === category && wanted(keyword)) byStem.set(keyword.stem, [...(byStem.get(keyword.stem) ?? []), keyword.surface])
  }
  const rows = [...byStem].map(([stem, surfaces]) => `| ${label(stem)} | ${[...new Set(surfaces)].join('、')} |\n`)
  return `| ${head.join(' | ')} |\n|---|---|\n${rows.join('')}`
}
