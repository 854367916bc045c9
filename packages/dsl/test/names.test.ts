import { expect, test } from 'vitest'
import { declaredNames, KnownNames, parse, partsIn, type NameCore } from '../src/index.ts'
import { scan } from '../src/lexer/scan.ts'
import { bodyNames, continuations } from './body-names.ts'
import { HEADING, sentences, sentencesOf } from './helpers.ts'

const known = new KnownNames(bodyNames)

test('every body name is one known name, whatever follows', () => {
  for (const name of bodyNames) {
    for (const next of continuations) {
      const [token] = scan('名.renkei', name + next, known).tokens
      expect([name + next, token?.image, token?.details.known]).toEqual([name + next, name, true])
    }
  }
})

test('every body name stands in a sentence', () => {
  for (const name of bodyNames) {
    const [sentence] = sentences(`関係市町は、${name}、甲市及び${name}とし、運営費は、${name}が負担する。`, { knownNames: known })
    const names = [...partsIn(sentence!)].filter(({ core }) => core.kind === 'name' && core.value === name)
    expect([name, names.length]).toEqual([name, 3])
  }
})

function cores(phrase: string, knownNames?: readonly string[]): readonly NameCore[] {
  const [sentence] = sentences(`${phrase}は、未定とする。`, knownNames && { knownNames })
  return [...partsIn(sentence!)].map(({ core }) => core).filter((core): core is NameCore => core.kind === 'name').slice(0, -1)
}

test.each([
  ['同盟会運営費', ['同盟会運営費']],
  ['第2期計画策定費', ['第2期計画策定費']],
  ['PR経費', ['PR経費']],
  ['G20費', ['G20費']],
  ['ＩＣＴ化推進費', ['ICT化推進費']],
  ['山形市の運営費', ['山形市', '運営費']],
  ['期間', ['期間']],
  ['年間の経費', ['年間', '経費']],
  ['平等の割合', ['平等', '割合']],
  ['要望の額', ['要望', '額']],
  ['別途協議額', ['別途協議額']],
  ['順次返済額', ['順次返済額']],
])('%s is the names %j', (phrase, names) => {
  expect(cores(phrase).map(({ value }) => value)).toEqual(names)
})

test.each([
  ['各市町', '各', '市町'],
  ['各関係市町', '各', '関係市町'],
  ['当該団体', '当該', '団体'],
  ['当該委託町村', '当該', '委託町村'],
  ['同町', '同', '町'],
  ['各務原市', undefined, '各務原市'],
  ['同盟会', undefined, '同盟会'],
  ['各種手当', undefined, '各種手当'],
])('the prefix of %s is %s', (phrase, prefix, value) => {
  expect(cores(phrase)).toMatchObject([{ value, ...(prefix === undefined ? {} : { prefix }) }])
  expect(cores(phrase)[0]!.prefix).toBe(prefix)
})

test('等 and 間 are split off', () => {
  const [sentence] = sentences('食数等は、「し尿処理費」等及び関係市町間の費用とする。')
  expect([...partsIn(sentence!)].map(({ etc, suffix }) => [etc, suffix])).toEqual([[true, undefined], [true, undefined], [false, '間'], [false, undefined]])
})

test('a known name is matched longest first and only where a name may end', () => {
  expect(cores('紀の川市長', ['紀の川市', '紀の川市長']).map(({ value }) => value)).toEqual(['紀の川市長'])
  expect(cores('人口割', ['人口']).map(({ value, known: isKnown }) => [value, isKnown])).toEqual([['人口割', false]])
  expect(cores('し尿処理費等', ['し尿処理費']).map(({ value, known: isKnown }) => [value, isKnown])).toEqual([['し尿処理費', true]])
})

test('names that a file declares may be used bare in it', () => {
  const text = `${HEADING}事業費の内訳は、「し尿処理費」600千円及び「第2次計画の策定費」300千円とする。\nし尿処理費は、関係市町が均等に負担する。\n第2次計画の策定費は、中枢都市が負担する。`
  const { file, diagnostics } = parse('文.renkei', text)
  expect(diagnostics).toEqual([])
  expect([...partsIn(sentencesOf(file)[2]!)][0]).toMatchObject({ core: { value: '第2次計画の策定費', known: true } })
})

test('declaredNames finds what is declared, and nothing else', () => {
  const text = `指標　ごみ搬入量　※ 単位はトン
単位は、「t」とする。
事業【1】例
「増し分」とは、運営費のうち令和7年度の額を超える額をいう。
事業費の内訳は、運営費及び「し尿。処理費」とする。
「首長の旅費」は、事業費に含めず、関係市町がそれぞれ負担する。
運営費は、「負担率表」により負担する。
関係市町（以下「かこむ会」という。）は、「にかほ市」とする。
※ 「説明の言葉」は、名前でない。団体は、次のとおり
理由は、「出典に「定め」がない」とする。`
  expect(declaredNames('文.renkei', text).sort()).toEqual(['ごみ搬入量', 'かこむ会', 'し尿。処理費', '増し分', '首長の旅費'].sort())
})

test('names given by the caller replace those of the file', () => {
  const text = `${HEADING}「し尿処理費」は、未定とする。\nし尿処理費は、未定とする。`
  expect(parse('文.renkei', text, { knownNames: [] }).diagnostics.map(({ name }) => name)).toEqual(['name-needs-quotes'])
})
