import type { VerbShape } from './keyword.ts'

/**
 * How a verb is inflected: `suru` 負担する, `ichidan` 定める, and the godan rows by their last sound: `r` よる, `u` 行う, `k` 除く,
 * `s` 示す, `m` 含む, `t` 持つ, `b` 及ぶ, `g` 引き継ぐ.
 */
export type Conjugation = 'suru' | 'ichidan' | 'r' | 'u' | 'k' | 's' | 'm' | 't' | 'b' | 'g'

/** [present, past, て, し、, negative stem before ない and ず, passive stem before る and た] */
type Endings = readonly [string, string, string, string, string, string]

const ENDINGS: Readonly<Record<Conjugation, Endings>> = {
  suru: ['する', 'した', 'して', 'し', 'し', 'され'],
  ichidan: ['る', 'た', 'て', '', '', 'られ'],
  r: ['る', 'った', 'って', 'り', 'ら', 'られ'],
  u: ['う', 'った', 'って', 'い', 'わ', 'われ'],
  k: ['く', 'いた', 'いて', 'き', 'か', 'かれ'],
  s: ['す', 'した', 'して', 'し', 'さ', 'され'],
  m: ['む', 'んだ', 'んで', 'み', 'ま', 'まれ'],
  t: ['つ', 'った', 'って', 'ち', 'た', 'たれ'],
  g: ['ぐ', 'いだ', 'いで', 'ぎ', 'が', 'がれ'],
  b: ['ぶ', 'んだ', 'んで', 'び', 'ば', 'ばれ'],
}

type Form = readonly [suffix: string, shape: VerbShape]

const plain = (tense: VerbShape['tense']): VerbShape => ({ tense, negated: false, passive: false })
const negative = (tense: VerbShape['tense']): VerbShape => ({ tense, negated: true, passive: false })
const passive = (tense: VerbShape['tense'], negated = false): VerbShape => ({ tense, negated, passive: true })
const must = (tense: VerbShape['tense']): VerbShape => ({ ...plain(tense), modality: 'must' })
const may = (tense: VerbShape['tense'], negated = false): VerbShape => ({ ...plain(tense), negated, modality: 'may' })

function activeForms(conjugation: Conjugation): readonly Form[] {
  const [present, past, te, conjunctive, negated] = ENDINGS[conjugation]
  return [
    [present, plain('present')],
    [past, plain('past')],
    [te, plain('te')],
    [`${te}いる`, plain('present')],
    [`${te}いた`, plain('past')],
    [`${te}いない`, negative('present')],
    [conjunctive, plain('conjunctive')],
    [`${negated}ない`, negative('present')],
    [`${negated}なかった`, negative('past')],
    [conjugation === 'suru' ? 'せず' : `${negated}ず`, negative('conjunctive')],
    [conjugation === 'suru' ? 'せずに' : `${negated}ずに`, negative('te')],
    [`${present}ものとする`, must('present')],
    [`${present}ものとし`, must('conjunctive')],
    [`${negated}ないものとする`, { ...must('present'), negated: true }],
    [`${negated}なければならない`, must('present')],
    [`${present}こととする`, must('present')],
    [`${present}こととし`, must('conjunctive')],
    [`${negated}ないこととする`, { ...must('present'), negated: true }],
    [`${negated}ないこととし`, { ...must('conjunctive'), negated: true }],
    [`${present}ことができる`, may('present')],
    [`${present}ことができない`, may('present', true)],
    [`${present}ことができ`, may('conjunctive')],
    ...(conjugation === 'suru' || conjugation === 'ichidan' ? [[`${conjunctive}ようとする`, plain('present')] as const] : []),
    [`${present}よう`, plain('te')],
    [`${present}ように`, plain('te')],
  ]
}

function passiveForms(conjugation: Conjugation): readonly Form[] {
  const stem = ENDINGS[conjugation][5]
  return [
    [`${stem}る`, passive('present')],
    [`${stem}た`, passive('past')],
    [`${stem}て`, passive('te')],
    [`${stem}ている`, passive('present')],
    [`${stem}ていない`, passive('present', true)],
    [stem, passive('conjunctive')],
    [`${stem}ない`, passive('present', true)],
    [`${stem}ず`, passive('conjunctive', true)],
    [`${stem}るものとする`, { ...passive('present'), modality: 'must' }],
  ]
}

/** One inflected ending and what it says. */
export interface Ending {
  readonly suffix: string
  readonly shape: VerbShape
}

function endingsFor(conjugation: Conjugation): readonly Ending[] {
  const seen = new Set<string>()
  return [...activeForms(conjugation), ...passiveForms(conjugation)]
    .map(([suffix, shape]) => ({ suffix, shape }))
    .filter(({ suffix }) => !seen.has(suffix) && seen.add(suffix))
    .sort((a, b) => b.suffix.length - a.suffix.length)
}

/** The endings of each class, longest first. An ichidan verb's し、-form is its bare stem (定め、): the empty ending. */
export const endings: Readonly<Record<Conjugation, readonly Ending[]>> = {
  suru: endingsFor('suru'),
  ichidan: endingsFor('ichidan'),
  r: endingsFor('r'),
  u: endingsFor('u'),
  k: endingsFor('k'),
  s: endingsFor('s'),
  m: endingsFor('m'),
  t: endingsFor('t'),
  b: endingsFor('b'),
  g: endingsFor('g'),
}
