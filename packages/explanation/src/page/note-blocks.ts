import type { Block, Inline, Tone } from '../document.ts'
import type { AssumptionPart, EstimatePart, Explanation, MissingPart, OpenPart } from '../explanation.ts'
import { errorText } from '../words/error-text.ts'
import type { Writer } from '../words/writer.ts'

/** What is open, missing, provisional: beside the amount, never inside it. */
export function noteBlocks(explanation: Explanation, write: Writer): readonly Block[] {
  const { open, missing, errors } = explanation
  const agreed = open.filter(({ waiting }) => waiting === 'consultation')
  const silent = open.filter(({ waiting }) => waiting === 'not-stated')
  const { notes } = write.words.labels
  return [
    ...note('open', notes.open, [...agreed.map((part) => openLine(part, write)), ...hangingLine(explanation, write)]),
    ...note('open', notes['not-stated'], silent.map(({ about }) => write.line`${about}`)),
    ...note('missing', notes.missing, missing.map((part) => missingLine(part, write))),
    ...note('trial', notes.trial, trialLine(explanation, write)),
    ...estimateNotes(explanation, write),
    ...note('error', notes.error, errors.map((part) => write.line`${errorText(part, write.language)}`)),
  ]
}

/** 仮定: what the amount rests on without the text saying so. */
export function assumptionBlocks({ assumptions }: Explanation, write: Writer): readonly Block[] {
  return note('assumption', write.words.labels.notes.assumption, assumptionLines(assumptions, write))
}

function note(tone: Tone, label: string, items: readonly (readonly Inline[])[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'note', tone, label, items }]
}

/** Who must agree on what, by when. */
function openLine({ about, who, by }: OpenPart, write: Writer): readonly Inline[] {
  const parties = write.words.list(who.map(({ name, bodies }) => write.named(name, bodies)))
  if (write.language === 'ja') {
    const deciders = parties === '' ? '協議する者は定められていない' : `${parties}が協議して定める`
    return write.line`${about}は、${deciders}（期限：${by ?? '定めなし'}）。`
  }
  return write.line`${about}: to be agreed by ${parties === '' ? 'parties the text does not name' : parties} (${by === undefined ? 'no time is set' : `by ${by}`}).`
}

function hangingLine({ hanging, open }: Explanation, write: Writer): readonly (readonly Inline[])[] {
  if (hanging === undefined || hanging === 0 || open.length === 0) return []
  const yen = write.yen(String(hanging), 'hanging')
  return [write.language === 'ja' ? write.line`定まるまで分けられない額は、${yen}である。` : write.line`${yen} cannot be shared until then.`]
}

function missingLine(part: MissingPart, write: Writer): readonly Inline[] {
  const text = write.words.missing(part, write.bodies(part.bodies), write.years(part.years))
  return part.source === undefined ? write.line`${text}` : write.line`${text}${write.words.bracket(part.source)}`
}

function trialLine({ body, yen }: Explanation, write: Writer): readonly (readonly Inline[])[] {
  const trial = body === undefined ? undefined : yen[0]?.trial
  return trial === undefined ? [] : [[write.yen(String(trial), 'trial', body)]]
}

/** While there is no number yet, how final it is does not matter. */
function estimateNotes({ estimates, total }: Explanation, write: Writer): readonly Block[] {
  if (total === undefined) return []
  const { notes } = write.words.labels
  const of = (kind: EstimatePart['kind']) => estimates.filter((part) => part.kind === kind)
  return [
    ...note('estimate', notes.estimate, of('estimate').map((part) => estimateLine(part, write))),
    ...note('estimate', notes.recomputed, of('recomputed').map((part) => recomputedLine(part, write))),
  ]
}

function recomputedLine({ name, years }: EstimatePart, write: Writer): readonly Inline[] {
  const of = write.years(years)
  return write.language === 'ja' ? write.line`${of}の${name}の負担額は、記録がないため、計算し直した額による。` : write.line`What was borne of ${name} in ${of} is not on record; it was worked out again.`
}

function estimateLine({ name, quality, years }: EstimatePart, write: Writer): readonly Inline[] {
  const of = write.years(years)
  const word = quality === undefined ? '' : write.words.qualities[quality]
  if (write.language === 'ja') return write.line`${of}の${name}は${word === '' ? '見込み' : word}の数値であり、確定した数値で計算し直す。`
  return write.line`${name} for ${of} is ${word === '' ? 'not final' : word}; the final figure will replace it.`
}

/** Those of this line in full, those of the whole rule set by name. */
function assumptionLines(assumptions: readonly AssumptionPart[], write: Writer): readonly (readonly Inline[])[] {
  const own = assumptions.filter(({ scope }) => scope === 'line')
  const names = assumptions.filter(({ scope }) => scope === 'rule-set').map(({ text }) => text.split('：')[0]!)
  const lines = own.map(({ code, text }) => write.line`${write.words.assumptions[code] ?? text}`)
  if (names.length === 0) return lines
  const all = names.join(write.words.separator)
  return [...lines, write.language === 'ja' ? write.line`規則全体に係る仮定：${all}` : write.line`For the whole rule set: ${all}`]
}
