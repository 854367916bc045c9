import type { Inline } from '../document.ts'
import { applies, type BodyRef, type FigurePart, type Maybe, type SetPart } from '../explanation.ts'
import type { Writer } from '../words/writer.ts'

/** Of when the figure is, and what it is for the body and in all. */
export function figureLine(figure: FigurePart, set: Maybe<SetPart>, body: BodyRef | undefined, write: Writer): readonly Inline[] {
  return [...sourceSentence(figure, write), ...valueSentence(figure, set, body, write)]
}

function sourceSentence(figure: FigurePart, write: Writer): readonly Inline[] {
  const { vintage, quality, asOfRule, values, source, ofPairs = false } = figure
  const name = write.figure(figure)
  const rule = asOfRule === '' ? '' : write.words.quote(asOfRule)
  const isKnown = ofPairs || values.some(({ value, nil }) => value !== undefined || nil !== undefined)
  if (values.length > 0 && !isKnown) return missingSource(figure, rule, write)
  if (vintage === undefined && isKnown && source !== undefined) return write.language === 'ja' ? write.line`${name}は、${source}による。` : write.line`${name} is that of ${source}. `
  if (vintage === undefined || quality === undefined) return missingSource(figure, rule, write)
  const what = `${vintage}${write.words.bracket(write.words.qualities[quality])}`
  if (write.language === 'ja') return write.line`${name}は、${rule === '' ? '' : `${rule}として、`}${what}による。`
  return write.line`${name} is that of ${what}${rule === '' ? '' : `, read as ${rule}`}. `
}

function missingSource(figure: FigurePart, rule: string, write: Writer): readonly Inline[] {
  const name = write.figure(figure)
  const of = figure.vintage === undefined ? rule : `${rule}${write.words.bracket(figure.vintage)}`
  if (write.language === 'ja') return write.line`${name}は、${of === '' ? '' : `${of}の`}数値がまだない。`
  return write.line`There is no ${name}${of === '' ? '' : ` of ${of}`} yet. `
}

function valueSentence(figure: FigurePart, set: Maybe<SetPart>, body: BodyRef | undefined, write: Writer): readonly Inline[] {
  const { values, total, name } = figure
  const all = total === undefined ? undefined : write.figureValue(total, figure)
  const own = body === undefined ? undefined : values[0]?.value
  if (body !== undefined && values[0]?.nil) return nilSentence(name, body, write)
  const of = applies(set) && set.name !== '' ? set.name : write.words.labels.sum
  if (own === undefined || body === undefined) {
    if (all === undefined) return []
    return write.language === 'ja' ? write.line`${of}の合計は${all}である。` : write.line`The total of ${of} is ${all}.`
  }
  const madeOf = values[0]?.madeOf
  const value = write.line`${write.figureValue(own, figure)}${madeOf === undefined ? '' : write.words.bracket(madeOf)}`
  if (write.language === 'ja') {
    return all === undefined ? write.line`${write.body(body)}の${name}は${value}である。` : write.line`${write.body(body)}は${value}、${of}の合計は${all}である。`
  }
  return all === undefined ? write.line`${write.body(body)} has ${value}.` : write.line`${write.body(body)} has ${value}, ${of} ${all} in all.`
}

function nilSentence(name: string, body: BodyRef, write: Writer): readonly Inline[] {
  return write.language === 'ja' ? write.line`${write.body(body)}に${name}はない。` : write.line`${write.body(body)} has none.`
}
