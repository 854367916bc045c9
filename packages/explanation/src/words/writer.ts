import type { Language } from '@renkei/diagnostics'
import { formatCalendarDate, formatFiscalYear, formatUnit } from '@renkei/model'
import { mul, formatRational, parseRational, type Rational } from '@renkei/money'
import { stateWords, type State, type Unit } from '@renkei/plan'
import { digitsOf } from '../digits.ts'
import type { Inline, YenRole } from '../document.ts'
import { applies, type AmountPart, type BodyRef, type ClauseRef, type FigurePart, type Maybe, type SetPart } from '../explanation.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Words } from './words.ts'

/** What a sentence is made of. */
export type Piece = string | Inline | readonly Inline[]

/** Digits after the point that people are shown of a number that has more. */
const DECIMALS = 2
const FIGURE_DECIMALS = 4
/** A set of more bodies than this is counted, not listed. */
const LISTED = 4

const languages: Readonly<Record<Language, Words>> = { ja, en }

/** Puts data into the words of one language; every value keeps its data beside the words. */
export class Writer {
  readonly language: Language
  readonly words: Words

  constructor(language: Language) {
    this.language = language
    this.words = languages[language]
  }

  /** A template of a sentence: its texts and values in order. */
  line(texts: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Inline[] {
    return texts.flatMap((text, at) => [...this.inlines(text), ...this.inlines(pieces[at] ?? '')])
  }

  inlines(piece: Piece): readonly Inline[] {
    if (typeof piece === 'string') return piece === '' ? [] : [this.text(piece)]
    return 'kind' in piece ? [piece] : piece
  }

  text(text: string): Inline {
    return { kind: 'text', text }
  }

  strong(text: string): Inline {
    return { kind: 'strong', text }
  }

  yen(value: Rational, role: YenRole, body?: BodyRef): Inline {
    const digits = digitsOf(value, DECIMALS)
    return { kind: 'yen', value, role, ...(body === undefined ? {} : { body: body.member }), cut: digits.cut, text: this.words.yen(digits) }
  }

  /** A value of a figure, or a sum of its values. */
  figureValue(value: Rational, { unit, percent }: Pick<FigurePart, 'unit' | 'percent'>): Inline {
    return percent ? this.percent(value) : this.quantity(value, unit)
  }

  quantity(value: Rational, unit: Unit): Inline {
    if (unit['yen'] === 1 && Object.keys(unit).length === 1) return this.yen(value, 'step')
    const digits = digitsOf(value, FIGURE_DECIMALS)
    return { kind: 'number', value, unit, cut: digits.cut, text: this.words.quantity(digits, formatUnit(unit, this.language)) }
  }

  percent(value: Rational): Inline {
    const hundredfold = formatRational(mul(parseRational(value)!, parseRational('100')!))
    const digits = digitsOf(hundredfold, FIGURE_DECIMALS)
    const text = digits.cut ? this.words.fraction(value) : this.words.percent(digits)
    return { kind: 'number', value, unit: {}, cut: false, text }
  }

  state(state: State): Inline {
    return { kind: 'state', state, text: stateWords[this.language][state] }
  }

  year(year: string): Inline {
    return { kind: 'year', year, text: formatFiscalYear(Number(year), this.language) }
  }

  date(date: string): string {
    return formatCalendarDate(date, this.language)
  }

  body(body: BodyRef): Inline {
    return { kind: 'body', body, text: body.name }
  }

  /** 山形市、上山市及び天童市. */
  bodies(bodies: readonly BodyRef[]): string {
    return this.words.list(bodies.map(({ name }) => name))
  }

  years(years: readonly string[]): string {
    return this.words.list(years.map((year) => this.year(year).text))
  }

  place(clause: ClauseRef): Inline {
    const { file, line } = clause.place
    return { kind: 'place', clause, text: `${file}${this.words.line(line)}` }
  }

  /** Pieces one after the other. */
  joined(lines: readonly (readonly Inline[])[], between = this.words.separator): readonly Inline[] {
    return lines.flatMap((line, at) => (at === 0 ? line : [this.text(between), ...line]))
  }

  /** 同盟会運営費491,000円; 運営費の3分の1（163,666円）. */
  amount({ name, value, mark }: AmountPart): readonly Inline[] {
    if (value === undefined) return this.line`${name}${mark === undefined || mark === 'not-stated' ? '' : this.words.bracket(this.words.amounts[mark])}`
    if (/[0-9]$/.test(name)) return this.line`${name}${this.words.bracket(this.yen(value, 'amount').text)}`
    return this.language === 'ja' ? this.line`${name}${this.yen(value, 'amount')}` : this.line`${name} (${this.yen(value, 'amount')})`
  }

  /** 関係市町（14団体）; the name alone where it is the name of its only member. */
  set(set: Maybe<SetPart>): readonly Inline[] {
    if (!applies(set)) return []
    const { name, members, unfilled } = set
    if (unfilled === true) return this.line`${this.words.unfilled(name)}`
    return this.line`${this.named(name, members)}`
  }

  /** A name with the bodies behind it, where it is not the name of one. */
  named(name: string, members: readonly BodyRef[]): string {
    const shown = members.length > LISTED ? this.words.count(members.length) : this.bodies(members)
    return members.length === 0 ? name : this.words.set(name, shown)
  }

  figure(figure: FigurePart): Inline {
    const { key, name, vintage, source, asOfRule, quality } = figure
    return {
      kind: 'figure',
      key,
      ...(vintage === undefined ? {} : { vintage }),
      ...(source === undefined ? {} : { source }),
      ...(asOfRule === '' ? {} : { asOfRule }),
      ...(quality === undefined ? {} : { quality }),
      text: name,
    }
  }

  figureNames(figures: Maybe<readonly FigurePart[]>): readonly Inline[] {
    return applies(figures) ? this.joined(figures.map((figure) => [this.figure(figure)])) : []
  }

  /** 均等割, 人口割: what a part of a mix is called. */
  weightName(name: string): string {
    const ja = name === 'equal' ? '均等割' : name === 'classes' ? '団体の区分による割' : `${name}割`
    const en = name === 'equal' ? 'equal shares ' : name === 'classes' ? 'classes ' : `${name} `
    return { ja, en }[this.language]
  }
}
