import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, phraseText, print, type Clause, type Sentence } from '../src/index.ts'
import { inflected } from '../src/frames/frame-table.ts'
import { relating } from '../src/frames/verbs/relating.ts'
import { endings } from '../src/keywords/conjugation.ts'
import { HEADING, withoutSpans } from './helpers.ts'

/** A clause as it is meant: what takes which particle, and the verb. */
interface Meant {
  readonly conditions: readonly Meant[]
  readonly arguments: readonly (readonly [particle: string, phrase: string])[]
  readonly stem: string
  readonly negated: boolean
}

interface Written extends Meant {
  readonly text: string
}

const rounds = process.env['RENKEI_FUZZ'] === 'long' ? 50_000 : 2_000

const names = fc.constantFrom('甲市', '乙町', '丙村', '運営費', '設備費', '人口', '利用者数', '負担金', '「文化祭の経費」', '広域連合', '事業費')
const figures = fc.constantFrom('491千円', '20%', '3分の1', '1万人以上', '2,000円', '8人')
const part = fc.oneof({ weight: 6, arbitrary: names }, { weight: 1, arbitrary: figures })
/** Years and figures stand in no list: there they say of which year each is, and how much. */
const item = fc.tuple(fc.option(fc.constantFrom('令和7年度', '前年度', '当該年度'), { nil: undefined, freq: 6 }), names, fc.array(part, { maxLength: 2 })).map(([year, name, parts]) => [...(year === undefined ? [] : [year]), name, ...parts].join('の'))
const listed = fc.array(fc.array(names, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('の')), { minLength: 2, maxLength: 4 }).map((items) => `${items.slice(0, -1).join('、')}及び${items.at(-1)!}`)
const reckoned = fc.tuple(names, figures, fc.constantFrom('に', 'を')).map(([base, figure, by]) => (by === 'に' ? `${base}に${figure}を乗じて得た額` : `${base}を${figure}で除して得た額`))
const phrase = fc.oneof({ weight: 6, arbitrary: item }, { weight: 2, arbitrary: listed }, { weight: 1, arbitrary: reckoned })
/** What needs a name of a thing, and not a calculation whose own particles might be taken by the verb. */
const plain = fc.oneof({ weight: 3, arbitrary: item }, { weight: 1, arbitrary: listed })

/** Verbs that need particles of their own beside a topic, less those that go on as particles (に応じ). */
const verbs = inflected.filter((frame) => !relating.includes(frame)).filter(({ fused, needs, compares, bases }) => fused === undefined && !compares && needs.length > 0 && bases[0]!.length > 1)

function ending(conjugation: (typeof inflected)[number]['conjugation'], wanted: { tense: string; negated: boolean }): string {
  const plainForms = endings[conjugation].filter(({ shape }) => shape.tense === wanted.tense && shape.negated === wanted.negated && !shape.passive && shape.modality === undefined)
  return plainForms.at(-1)!.suffix
}

/** 甲市は、運営費を20%負担する: a topic, then each particle the verb needs, in its order. */
function clause(shape: { tense: 'present' | 'conjunctive'; negated: boolean }, topic: fc.Arbitrary<string | undefined>): fc.Arbitrary<Written> {
  return fc.constantFrom(...verbs).chain((frame) =>
    fc.tuple(topic, ...frame.needs.map((group) => fc.tuple(fc.constant(group[0]!), plain))).map(([about, ...needed]) => {
      const given = (about === undefined ? needed : [['は', about] as const, ...needed]) as Meant['arguments']
      const words = given.map(([particle, words]) => `${words}${particle}${particle === 'は' ? '、' : ''}`)
      return { conditions: [], arguments: given, stem: frame.stem, negated: shape.negated, text: `${words.join('')}${frame.bases[0]!}${ending(frame.conjugation, shape)}` }
    }),
  )
}

const sentence: fc.Arbitrary<{ readonly text: string; readonly clauses: readonly Meant[] }> = fc
  .tuple(
    fc.option(clause({ tense: 'present', negated: false }, fc.constant(undefined)), { nil: undefined }),
    fc.array(clause({ tense: 'conjunctive', negated: false }, fc.option(phrase, { nil: undefined })), { maxLength: 1 }),
    fc.boolean().chain((negated) => clause({ tense: 'present', negated }, phrase)),
  )
  .map(([condition, before, last]) => {
    const clauses = [...before, last]
    const text = `${condition ? `${condition.text}ときは、` : ''}${clauses.map((each) => each.text).join('、')}。`
    return { text, clauses: clauses.map((each, at) => (at === 0 && condition ? { ...each, conditions: [condition] } : each)) }
  })

function meaning({ conditions, arguments: given, verb }: Clause, text: string): Meant {
  return {
    conditions: conditions.map((condition) => meaning(condition.clause, text)),
    arguments: given.map(({ particle, phrase: words }) => [particle, phraseText(text, words)] as const),
    stem: verb.stem,
    negated: verb.negated,
  }
}

const bare = ({ conditions, arguments: given, stem, negated }: Meant): Meant => ({ conditions: conditions.map(bare), arguments: given.map(([particle, words]) => [particle, words] as const), stem, negated })

test('a sentence made of the table of verbs is read as it is meant, and prints as itself', () => {
  const counts = { read: 0, refused: 0 }
  fc.assert(
    fc.property(sentence, ({ text, clauses }) => {
      const typed = `${HEADING}${text}\n`
      const { file, diagnostics } = parse('文.renkei', typed)
      if (diagnostics.length > 0) {
        counts.refused += 1
        return
      }
      counts.read += 1
      const [read] = file.sections[0]!.sentences as [Sentence]
      expect([text, read.clauses.map((each) => meaning(each, typed))]).toEqual([text, clauses.map(bare)])
      const again = parse('文.renkei', print(file)).file
      expect(withoutSpans({ ...again, text: '' })).toEqual(withoutSpans({ ...file, text: '' }))
      expect(print(again)).toBe(print(file))
    }),
    { numRuns: rounds },
  )
  expect(counts.refused / (counts.read + counts.refused)).toBeLessThan(0.1)
})
