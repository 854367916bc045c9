import type { Argument, Clause, Core, Item, Part, Phrase, Sentence } from '../src/tree/tree.ts'

/** A tree on one line, for tests: `[負担する 運営費-は、 山形市-が]`. Brackets hold clauses, `<…>` what describes a noun. */
export function brackets(sentence: Sentence): string {
  const lead = sentence.lead === undefined ? '' : `${sentence.lead.kind}: `
  return lead + sentence.clauses.map(clause).join(' ')
}


function clause({ verb, manner, arguments: all, adverbs, conditions }: Clause): string {
  const marks = [verb.negated && 'ず', verb.passive && '受', verb.past && 'た', verb.modality, verb.elided && '略'].filter(Boolean).join(',')
  const form = verb.form === 'final' || verb.form === 'adnominal' || verb.form === 'conditional' ? '' : `/${verb.form}`
  const words = [
    `${verb.stem}${form}${marks === '' ? '' : `(${marks})`}`,
    ...conditions.map((one) => `${one.marker}${clause(one.clause)}`),
    ...all.map(argument),
    ...adverbs.map(({ value, kind }) => `${kind === 'hedge' ? '~' : '*'}${value}`),
    ...manner.map(({ stem }) => `+${stem}`),
  ]
  return `[${words.join(' ')}]`
}

function argument({ particle, pause, definition, topic, phrase: words }: Argument): string {
  return `${phrase(words)}-${definition === true ? 'とは' : particle}${topic === true ? 'は' : ''}${pause ? '、' : ''}`
}

export function phrase({ items, joined, except, among }: Phrase): string {
  const list = items.map(item).join(joined === 'and' ? ' & ' : joined === 'or' ? ' | ' : ', ')
  const all = items.length > 1 ? `{${list}}` : list
  return `${among === undefined ? '' : `${phrase(among)}のうち`}${all}${except === undefined ? '' : `−${phrase(except)}`}`
}

function item({ parts }: Item): string {
  return parts.map((one, index) => joint(parts[index - 1], one) + part(one)).join('')
}

/** `·` where two parts stand side by side without の. */
function joint(before: Part | undefined, after: Part): string {
  if (before === undefined) return ''
  if (after.link !== undefined) return `${after.link}の`
  return before.span.end === after.span.start ? '·' : 'の'
}

function part({ modifier, core, value, etc, suffix, aside }: Part): string {
  return [
    modifier === undefined ? '' : `<${clause(modifier).slice(1, -1)}>`,
    word(core),
    value === undefined ? '' : `=${word(value)}`,
    etc ? '等' : '',
    suffix ?? '',
    aside === undefined ? '' : `(${aside.phrase ? phrase(aside.phrase) : aside.clause ? clause(aside.clause) : aside.text})`,
  ].join('')
}

function word(core: Core): string {
  switch (core.kind) {
    case 'name':
      return `${core.prefix === undefined ? '' : `${core.prefix}^`}${core.value}`
    case 'quoted':
      return `「${core.value}」`
    case 'figure':
      return `${core.value}${core.unit ?? ''}${core.ratio ? '率' : ''}${core.bound ?? ''}`
    case 'year':
      return core.calendar === 'fiscal' ? `FY${String(core.year ?? core.relative)}` : `CY${String(core.year ?? core.relative)}`
    case 'year-range':
      return `${core.from ? word(core.from) : ''}…${core.to ? word(core.to) : ''}`
    case 'date':
      return `${String(core.year ?? (core.relativeYear === undefined ? '' : `CY${String(core.relativeYear)}`))}/${String(core.month)}/${String(core.day)}`
    case 'demonstrative':
      return core.value
    case 'programme':
      return `#${core.number}`
  }
}
