import { vocabulary } from '@renkei/dsl'

interface Rule {
  readonly name?: string
  readonly match?: string
  readonly begin?: string
  readonly end?: string
  readonly captures?: Readonly<Record<string, { readonly name: string }>>
  readonly patterns?: readonly ({ readonly include: string } | Rule)[]
}

/** A grammar for TextMate, which VS Code colours by before the server has answered. Its words are those of the language's own tables. */
export interface TextMateGrammar {
  readonly name: string
  readonly scopeName: string
  readonly patterns: readonly { readonly include: string }[]
  readonly repository: Readonly<Record<string, Rule>>
}

const BLANK = '[ \\t\\x{3000}\\x{feff}]'
const DIGIT = '[0-9０-９]'
/** An adverb before an amount (各100千円); elsewhere it begins a name. */
const EACH = '各'

export function textMateGrammar(): TextMateGrammar {
  const { headings, leads, adverbs, joins, markers, verbs, irregular } = vocabulary()
  const repository: Record<string, Rule> = {
    comment: { name: 'comment.line.renkei', match: '※.*$' },
    heading: {
      match: `^${BLANK}*(${anyOf(headings)})(?:(${BLANK}*【[^】]*】)|(?=${BLANK}|※|$))([^※]*)`,
      captures: { 1: { name: 'keyword.control.heading.renkei' }, 2: { name: 'constant.numeric.programme.renkei' }, 3: { name: 'entity.name.section.renkei' } },
    },
    item: { match: `^${BLANK}*([一二三四五六七八九十]+)${BLANK}`, captures: { 1: { name: 'punctuation.definition.list.begin.renkei' } } },
    quotation: { name: 'string.quoted.renkei', begin: '「', end: '」', patterns: [{ include: '#quotation' }] },
    programme: { name: 'constant.numeric.programme.renkei', match: '事業【[^】]*】' },
    year: { name: 'constant.numeric.year.renkei', match: `(?:(?:明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ])(?:元|${DIGIT}+)|${DIGIT}{4})年度?(?:${DIGIT}+月(?:${DIGIT}+日|末日))?|(?:前々|前|当該|翌|毎|各)年度?` },
    figure: { name: 'constant.numeric.figure.renkei', match: `百分の[一二三四五六七八九十]+|(?:百分|千分|${DIGIT}+分)の${DIGIT}+|${DIGIT}[0-9０-９,，.．]*(?:[億万千][0-9０-９,，]*)*(?:円|銭|%|％|パーセント|割|人|件|食|か月|箇月|日|km|キロメートル)?` },
    lead: { name: 'keyword.control.lead.renkei', match: `(?<![\\p{Han}\\p{Hiragana}\\p{Katakana}])(?:${anyOf(leads)})` },
    verb: { name: 'keyword.control.verb.renkei', match: [`(?:${anyOf(irregular)})`, ...verbs.map(({ bases, endings }) => `(?:${anyOf(bases)})(?:${anyOf(endings)})`)].map((each) => `${each}(?=[。、）\\s]|$|とき|場合|[^\\p{Hiragana}])`).join('|') },
    adverb: { name: 'keyword.other.adverb.renkei', match: `${anyOf(adverbs.filter((word) => word !== EACH))}|${EACH}(?=${DIGIT})` },
    join: { name: 'keyword.operator.join.renkei', match: anyOf(joins) },
    marker: { name: 'keyword.control.condition.renkei', match: anyOf(markers) },
  }
  return { name: 'Renkei', scopeName: 'source.renkei', patterns: Object.keys(repository).map((name) => ({ include: `#${name}` })), repository }
}

/** Longest first, as the language reads them. */
function anyOf(words: readonly string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
}
