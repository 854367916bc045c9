/** A name in the quotes of the language; quotes inside it become the inner ones. */
export function quoted(name: string): string {
  return `「${freeText(name)}」`
}

/** Text that may stand between the quotes of the language. */
export function freeText(text: string): string {
  return text.replace(/[「『]/g, '『').replace(/[」』]/g, '』').replace(/\p{Cc}+/gu, ' ').trim()
}

/** The name of a cost as the clause calls it. */
export function costName(phrase: string): string {
  return freeText(phrase.replace(/^[、※]+|、$/g, '').replace(/[「」『』]/g, '').replace(/(?:の費用負担|に係る費用負担|の負担)$/, 'の費用').replace(/\(/g, '（').replace(/\)/g, '）'))
}

/** 甲、乙及び丙. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}及び${names.at(-1)!}`
}

/** Words that say how firm a sentence is, as the language writes them, and the sentence without them. */
export function withoutHedges(text: string): { readonly text: string; readonly hedge: string } {
  const hedges = HEDGES.filter(([form]) => form.test(text))
  return { text: hedges.reduce((left, [form]) => left.replace(form, ''), text), hedge: hedges.map(([, word]) => word).join('') }
}

const HEDGES: readonly (readonly [RegExp, string])[] = [
  [/(?:基本的に|原則として|原則)(?:は)?、?/, '原則として'],
  [/(?:当分の間|当面の間|当面|現在)(?:は)?、/, '当分の間、'],
]
