import { expect, test } from 'vitest'
import { limits, parse } from '../src/index.ts'
import { HEADING, sentencesOf, shown } from './helpers.ts'

const BEFORE = '事業費は、令和7年度491千円とする。'
const AFTER = '運営費は、関係市町が人口の割合により按分して負担する。'

/** [what is written, name of the one diagnostic, the characters it marks, the good twin] */
const mistakes: readonly (readonly [string, string, string, string])[] = [
  ['助成費は、山形市が負担する★。', 'unknown-character', '★', '助成費は、山形市が負担する。'],
  ['助成費は、山形市が\u0000負担する。', 'unknown-character', '\u0000', '助成費は、山形市が負担する。'],
  ['助成費は、山形市が\u2028負担する。', 'unknown-character', '\u2028', '助成費は、山形市が負担する。'],
  ['助成費は、山形市が\f負担する。', 'unknown-character', '\f', '助成費は、山形市が負担する。'],
  ['助成費は、😀が負担する。', 'unknown-character', '😀', '助成費は、𠮷野町が負担する。'],
  ['「首長の旅費は、関係市町がそれぞれ負担する。', 'unclosed-quote', '「', '「首長の旅費」は、関係市町がそれぞれ負担する。'],
  ['首長の旅費」は、関係市町がそれぞれ負担する。', 'unopened-quote', '」', '首長の旅費は、関係市町がそれぞれ負担する。'],
  ['助成費は、令和7年度1,23千円とする。', 'bad-number', '1,23', '助成費は、令和7年度1,230千円とする。'],
  ['助成費は、1億2,00万円とする。', 'bad-number', '1億2,00', '助成費は、1億2,000万円とする。'],
  ['事業費の内訳は、し尿処理費とする。', 'name-needs-quotes', 'し尿処理費', '事業費の内訳は、「し尿処理費」とする。'],
  ['まちづくりは、山形市が負担する。', 'name-needs-quotes', 'まちづくり', '「まちづくり」は、山形市が負担する。'],
  ['はがき代は、山形市が負担する。', 'name-needs-quotes', 'はがき代', '「はがき代」は、山形市が負担する。'],
  ['山形市がごみ処理費を負担する。', 'name-needs-quotes', 'ごみ処理費', '山形市が「ごみ処理費」を負担する。'],
  ['助成費は、山形市が負担する', 'missing-period', '負担する', '助成費は、山形市が負担する。'],
  ['助成費の負担は、関係市町が協議して定める', 'missing-period', '定める', '助成費の負担は、関係市町が協議して定める。'],
  ['助成費は、山形市が負担する、旅費は、上山市が負担する。', 'missing-period', '負担する', '助成費は、山形市が負担し、旅費は、上山市が負担する。'],
  ['助成費は、関係市町が協議して定める旅費は、上山市が負担する。', 'missing-period', '定める', '助成費は、関係市町が協議して定め、旅費は、上山市が負担する。'],
  ['助成費は、山形市。', 'missing-verb', '山形市', '助成費は、山形市が負担する。'],
  ['助成費は、山形市が。', 'missing-verb', '山形市が', '助成費は、山形市が負担する。'],
  ['助成費は、山形市 負担する。', 'missing-particle', '山形市', '助成費は、山形市が負担する。'],
  ['助成費は、山形市負担する。', 'missing-particle', '山形市', '助成費は、山形市が負担する。'],
  ['助成費は、が負担する。', 'missing-noun-before', 'が', '助成費は、山形市が負担する。'],
  ['は、山形市が負担する。', 'missing-noun-before', 'は', '助成費は、山形市が負担する。'],
  ['基準は、とする。', 'missing-noun-before', 'とする', '基準は、人口とする。'],
  ['助成費は、山形市及びが負担する。', 'missing-noun-after', '及び', '助成費は、山形市及び上山市が負担する。'],
  ['助成費は、山形市の。', 'missing-noun-after', 'の', '助成費は、山形市が負担する。'],
  ['助成費は、山形市以外のが負担する。', 'missing-noun-after', '以外の', '助成費は、山形市以外の構成団体が負担する。'],
  ['助成費は、構成団体のうち負担する。', 'missing-noun-after', '構成団体のうち', '助成費は、構成団体のうち山形市が負担する。'],
  ['助成費は、、山形市が負担する。', 'unexpected-word', '、', '助成費は、山形市が負担する。'],
  ['助成費は、山形市、上山市及び天童市又は東根市が負担する。', 'mixed-list', '又は', '助成費は、山形市、上山市及び天童市が負担する。'],
  ['山形市が負担する。', 'missing-argument', '負担する', '山形市が運営費を負担する。'],
  ['助成費は、山形市が相当する額を負担する。', 'missing-argument', '相当する', '助成費は、山形市が実費に相当する額を負担する。'],
  ['助成費は、山形市が実費より負担する。', 'wrong-particle', '実費より', '助成費は、山形市が実費により負担する。'],
  ['関係市町は、山形市、上山市と天童市とする。', 'list-by-to', 'と', '関係市町は、山形市、上山市及び天童市とする。'],
  ['関係市町は、山形市と上山市と天童市とする。', 'list-by-to', 'と', '関係市町は、山形市、上山市及び天童市とする。'],
  ['助成費は、令和7年度100千円と令和8年度200千円とする。', 'list-by-to', 'と', '助成費は、令和7年度100千円及び令和8年度200千円とする。'],
  ['助成費は、山形市と上山市が負担する。', 'list-by-to', 'と', '助成費は、山形市及び上山市が負担する。'],
  ['助成費は、令和7年度と令和8年度に山形市が負担する。', 'list-by-to', 'と', '助成費は、令和7年度及び令和8年度に山形市が負担する。'],
  ['助成費は、関係市町（山形市と上山市を除く。）が負担する。', 'list-by-to', 'と', '助成費は、関係市町（山形市及び上山市を除く。）が負担する。'],
  ['助成費は、旅費と同額とする。', 'wrong-particle', '旅費と', '助成費は、旅費の額とする。'],
  ['助成費は、山形市が負担します。', 'unusable-word', 'ます', '助成費は、山形市が負担する。'],
  ['助成費は、200千円です。', 'unusable-word', 'です', '助成費は、200千円とする。'],
  ['なお、助成費は、山形市が負担する。', 'remark-in-rule', 'なお', '助成費は、山形市が負担する。'],
  ['助成費は、関係市町が2分の1ずつ負担する。', 'unusable-word', 'ずつ', '助成費は、関係市町がそれぞれ2分の1を負担する。'],
  ['助成費は、山形市のみが負担する。', 'unusable-word', 'のみ', '助成費は、山形市が負担する。'],
  ['助成費は、関係市町が折半する。', 'unusable-word', '折半する', '助成費は、関係市町が均等に負担する。'],
  ['助成費は、関係市町が分担する。', 'unusable-word', '分担する', '助成費は、関係市町が負担する。'],
  ['期間は、令和7年4月1日から令和12年3月31日までとする。', 'period-needs-years', '令和7年4月1日から令和12年3月31日まで', '期間は、令和7年度から令和11年度までとする。'],
  ['助成費が山形市が負担する。', 'repeated-particle', '山形市が', '助成費は、山形市が負担する。'],
  ['山形市が助成費を旅費を負担する。', 'repeated-particle', '旅費を', '山形市が助成費及び旅費を負担する。'],
  ['助成費は、山形市が負担し。', 'unfinished-sentence', '負担し', '助成費は、山形市が負担する。'],
  ['助成費は、山形市が負担して。', 'unfinished-sentence', '負担して', '助成費は、山形市が負担する。'],
  ['。', 'empty-sentence', '。', ''],
  ['助成費は、関係市町（山形市を除く。が負担する。', 'unclosed-parenthesis', '（', '助成費は、関係市町（山形市を除く。）が負担する。'],
  ['助成費は、関係市町（山形市を除くが負担する。', 'unclosed-parenthesis', '（', '助成費は、関係市町（山形市を除く）が負担する。'],
  ['助成費は、関係市町）が負担する。', 'unopened-parenthesis', '）', '助成費は、関係市町が負担する。'],
  ['助成費（一（二（三（四（五（六（七（八（九）））））））））は、山形市が負担する。', 'nested-too-deep', '（', '助成費（一（二（三）））は、山形市が負担する。'],
  ['助成費は，山形市が負担する。', 'wrong-separator', '，', '助成費は、山形市が負担する。'],
  ['助成費は、山形市が負担する．', 'wrong-separator', '．', '助成費は、山形市が負担する。'],
  ['基準は、令和7年13月1日現在の人口とする。', 'no-such-date', '令和7年13月1日現在', '基準は、令和7年10月1日現在の人口とする。'],
  ['基準は、2月30日とする。', 'no-such-date', '2月30日', '基準は、2月29日とする。'],
  ['助成費は、令和0年度10円とする。', 'no-such-date', '令和0年度', '助成費は、令和元年度10円とする。'],
  ['助成費は、事業【甲】の助成費の再掲とする。', 'bad-programme-number', '事業【甲】', '助成費は、事業【2】の助成費の再掲とする。'],
  ['助成費は、山形市が実費に0分の1を乗じて得た額を負担する。', 'zero-denominator', '0分の1', '助成費は、山形市が実費に2分の1を乗じて得た額を負担する。'],
  ['助成費は、山形市が負坦する。', 'unknown-verb', '負坦する', '助成費は、山形市が負担する。'],
]

test.each(mistakes)('%s → %s', (bad, name, marked) => {
  const text = `${HEADING}${BEFORE}\n${bad}\n${AFTER}\n`
  const { file, diagnostics } = parse('文.renkei', text)
  expect(diagnostics.map((one) => shown(text, one))).toEqual([`${name} at [${marked}]`])
  const read = sentencesOf(file).map(({ span }) => text.slice(span.start, span.end))
  expect(read.at(0)).toBe(BEFORE)
  expect(read.at(-1)).toBe(AFTER)
})

test.each(mistakes)('%s has a good twin of %s', (_, __, ___, good) => {
  expect(parse('文.renkei', `${HEADING}${BEFORE}\n${good}\n${AFTER}\n`).diagnostics).toEqual([])
})

test('a sentence that only lacks its 。 is read all the same', () => {
  const { file } = parse('文.renkei', `${HEADING}助成費は、山形市が負担する\n${AFTER}`)
  expect(sentencesOf(file)).toHaveLength(2)
})

test('every と of a list by と is put right at once', () => {
  const text = `${HEADING}関係市町は、山形市と上山市と、天童市とする。`
  const [problem] = parse('文.renkei', text).diagnostics
  const fixed = [...problem!.fixes[0]!.edits].reverse().reduce((now, { span, text: to }) => now.slice(0, span.start) + to + now.slice(span.end), text)
  expect(problem!.args).toEqual({ right: '上山市及び天童市' })
  expect(fixed).toBe(`${HEADING}関係市町は、山形市、上山市及び天童市とする。`)
})

test.each([
  ['助成費は、山形市が負担します。', '負担する。', '助成費は、山形市が負担する。'],
  ['助成費は、山形市が支払いません。', '支払わない。', '助成費は、山形市が支払わない。'],
  ['助成費は、山形市が負担されました。', '負担された。', '助成費は、山形市が負担された。'],
  ['助成費は、200千円とします。', 'とする。', '助成費は、200千円とする。'],
  ['助成費は、関係市町が折半します。', '均等に負担する。', '助成費は、関係市町が均等に負担する。'],
  ['助成費は、関係市町が2分の1ずつ負担する。', 'それぞれ2分の1を', '助成費は、関係市町がそれぞれ2分の1を負担する。'],
  ['助成費は、関係市町が100円ずつを負担する。', 'それぞれ100円を', '助成費は、関係市町がそれぞれ100円を負担する。'],
  ['助成費は、山形市だけ負担する。', '山形市が', '助成費は、山形市が負担する。'],
])('in %s %s is what to write', (text, instead, right) => {
  const [problem, ...more] = parse('文.renkei', HEADING + text).diagnostics
  const { span, text: to } = problem!.fixes[0]!.edits[0]!
  expect([more, problem!.args['instead']]).toEqual([[], instead])
  expect((HEADING + text).slice(HEADING.length, span.start) + to + (HEADING + text).slice(span.end)).toBe(right)
})

test('who bears is not asked here', () => {
  expect(parse('文.renkei', `${HEADING}助成費は、負担する。`).diagnostics).toEqual([])
})

test('a verb that a later clause says is named, never an empty 「」', () => {
  const { diagnostics } = parse('文.renkei', `${HEADING}甲市が乙費を丙費を、丁市が戊費を負担する。`)
  expect(diagnostics).toMatchObject([{ name: 'repeated-particle', args: { verb: '負担する', particle: 'を' } }])
})

test('what could not be read is known to the section', () => {
  const text = `${HEADING}${BEFORE}\n助成費は、が負担する。\n${AFTER}\n`
  expect(parse('文.renkei', text).file.sections[0]!.unread?.map(({ start, end }) => text.slice(start, end))).toEqual(['助成費は、が負担する。'])
})

test('a file with five mistakes gives exactly five, in order', () => {
  const text = `${HEADING}山形市が負担する。\n${BEFORE}\n「旅費は、山形市が負担する。\n助成費は、1,23円とする。\n助成費は、、未定とする。\n${AFTER}\n旅費は、山形市が負担する`
  const { file, diagnostics } = parse('文.renkei', text)
  expect(diagnostics.map(({ name }) => name)).toEqual(['missing-argument', 'unclosed-quote', 'bad-number', 'unexpected-word', 'missing-period'])
  expect(sentencesOf(file)).toHaveLength(3)
})

test('two overlapping names are an error', () => {
  const text = `${HEADING}甲の会の費用は、山形市が負担する。`
  const { diagnostics } = parse('文.renkei', text, { knownNames: ['甲の会', '会の費用'] })
  expect(diagnostics.map((one) => shown(text, one))).toEqual(['ambiguous-name at [甲の会の費用]'])
})

test.each([
  ['運営費は、山形市が負担する。事業【2】道路の維持\n事業費は、未定とする。', 'heading-in-line', '事業【2】道路の維持'],
  ['指票　人口\n単位は、人とする。', 'unknown-heading', '指票'],
  ['事業【】道路の維持\n事業費は、未定とする。', 'bad-programme-number', '事業【】'],
  ['運営費は、山形市が負担する\n事業【2】道路の維持\n事業費は、未定とする。', 'missing-period', '負担する'],
])('%s → %s', (bad, name, marked) => {
  const text = `${HEADING}${BEFORE}\n${bad}`
  const { diagnostics } = parse('文.renkei', text)
  expect(diagnostics.map((one) => shown(text, one))).toEqual([`${name} at [${marked}]`])
})

test('an unknown heading is told from the right one', () => {
  expect(parse('文.renkei', '指票　人口\n').diagnostics[0]).toMatchObject({ name: 'unknown-heading', suggestion: { text: '指標' } })
})

test.each([
  ['事業[1]図書館', '事業【1】図書館'],
  ['事業（1）図書館の相互利用', '事業【1】図書館の相互利用'],
  ['事業１　図書館', '事業【1】図書館'],
  ['事業 1 図書館', '事業【1】図書館'],
  ['事業1図書館', '事業【1】図書館'],
  ['【事業1】図書館', '事業【1】図書館'],
  ['指標人口', '指標　人口'],
  ['指標「人口」', '指標　人口'],
  ['指標：人口', '指標　人口'],
  ['枠組み甲乙', '枠組み　甲乙'],
])('%s is told to be %s, and is read as that', (bad, right) => {
  const text = `${bad}\n${BEFORE}\n${AFTER}\n`
  const { file, diagnostics } = parse('文.renkei', text)
  expect(diagnostics.map((one) => [shown(text, one), one.args['right'], one.fixes[0]?.edits[0]?.text])).toEqual([[`misshapen-heading at [${bad}]`, right, right]])
  expect(file.sections.map(({ heading, sentences }) => [heading.name.value, sentences.length])).toEqual([[parse('', right).file.sections[0]!.heading.name.value, 2]])
})

test.each(['事業【1 】', '事業【 1】図書館', '事業　図書館'])('%s is a heading', (text) => {
  expect(parse('文.renkei', `${text}\n${BEFORE}`).diagnostics).toEqual([])
})

test.each(['指標値は、人口とする。', '指標人口\nは、人とする。', '事業1件の費用は、山形市が負担する。', '事業（1）\nの費用は、山形市が負担する。', '仮定する。'])('%s is no heading', (text) => {
  expect(parse('文.renkei', HEADING + text).diagnostics.map(({ name }) => name)).not.toContain('misshapen-heading')
})

test('sentences under a heading that cannot be read belong to no section', () => {
  const { file } = parse('文.renkei', `${HEADING}${BEFORE}\n指票　人口\n単位は、人とする。`)
  expect(file.sections.map(({ sentences }) => sentences.length)).toEqual([1])
})

test('sentences before any heading are reported once', () => {
  const { file, diagnostics } = parse('文.renkei', `${BEFORE}\n${AFTER}\n`)
  expect(diagnostics.map(({ name }) => name)).toEqual(['no-heading'])
  expect(file.sections).toEqual([])
})

test('a heading word is a name inside a sentence', () => {
  const { file, diagnostics } = parse('文.renkei', `${HEADING}指標は、人口とする。\n事業【25】の消防事務費は、山形市が負担する。\n運営費は、山形市及び\n事業【3】の団体が負担する。`)
  expect(diagnostics).toEqual([])
  expect(sentencesOf(file)).toHaveLength(3)
})

test('a file beyond the limit is refused', () => {
  const { file, diagnostics } = parse('文.renkei', '。'.repeat(limits.characters + 1))
  expect(diagnostics.map(({ name, args }) => [name, args])).toEqual([['text-too-long', { limit: limits.characters }]])
  expect(file.sections).toEqual([])
})

test('a sentence beyond the limit is refused, a long list is not', () => {
  const list = (length: number): string => `${HEADING}関係市町は、${'甲市、'.repeat(length)}乙市とする。\n${AFTER}`
  expect(parse('文.renkei', list(5_000)).diagnostics).toEqual([])
  const { file, diagnostics } = parse('文.renkei', list(limits.tokens))
  expect(diagnostics.map(({ name }) => name)).toEqual(['sentence-too-long'])
  expect(sentencesOf(file)).toHaveLength(1)
})

test('ten thousand nested parentheses are one message', () => {
  const { diagnostics } = parse('文.renkei', `${HEADING}運営費${'（'.repeat(10_000)}甲${'）'.repeat(10_000)}は、未定とする。`)
  expect(diagnostics.map(({ name }) => name)).toEqual(['nested-too-deep'])
})

test('a long chain of clauses is refused', () => {
  const chain = (length: number): string => `${HEADING}${'甲が定める'.repeat(length)}額は、未定とする。`
  expect(parse('文.renkei', chain(limits.clauses)).diagnostics).toEqual([])
  expect(parse('文.renkei', chain(5_000)).diagnostics.map(({ name }) => name)).toEqual(['clauses-too-deep'])
  const sets = (word: string): string => `${HEADING}運営費は、${`甲${word}`.repeat(4_000)}乙が負担する。`
  for (const word of ['以外の', 'を除く', 'のうち']) expect(parse('文.renkei', sets(word)).diagnostics.map(({ name }) => name)).toEqual(['clauses-too-deep'])
})

test.each(['', '\ufeff', '\r\n\r\n', '　', '※', '※ 説明だけ'])('%j has nothing to read', (text) => {
  expect(parse('文.renkei', text)).toMatchObject({ file: { sections: [] }, diagnostics: [] })
})

test('names of Object are names like any other', () => {
  expect(parse('文.renkei', `${HEADING}constructorは、toStringが負担する。`).diagnostics).toEqual([])
  expect(parse('文.renkei', `${HEADING}「__proto__」は、山形市が負担する。`).diagnostics).toEqual([])
})
