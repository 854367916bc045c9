import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { adverbialNouns } from '../keywords/adverbs.ts'
import type { Chunk, JoinChunk, PhraseChunk, VerbChunk } from '../sentences/chunk.ts'
import { spanAt, typed, type Place } from '../sentences/place.ts'
import type { Argument, Clause, Part, Phrase, Verb, VerbForm } from '../tree/tree.ts'
import { checkAmong } from './check-among.ts'
import { checkBefore, checkClause, lackingGroup } from './check-clause.ts'
import { checkPeriod } from './check-period.ts'
import { amongNow, foldAmong, toArgument, toClause, toVerb } from './clause-of.ts'
import { frameOf } from './frame-table.ts'
import type { Frame } from './frame.ts'
import { cutAtGaps } from './gaps.ts'
import { withBoundClause } from './bounded.ts'
import { mergeGained } from './gained.ts'
import type { Pending, PendingArgument } from './pending.ts'
import { cutLast, isAmount, isModified, isSet, joinLists, withModifier } from './phrases.ts'
import { takeAdjacent, takeAdverbOfPast, takeArguments, takeCondition } from './reach.ts'
import { roleOf } from './role.ts'
import { shareSubject } from './share-subject.ts'
import { takesOut } from './takes-out.ts'

/** What a verb before a noun left for that noun: a clause that describes it, a list it goes on with, a set it is taken out of. */
interface Opening {
  readonly start: number
  readonly clause?: Clause
  readonly list?: Phrase
  readonly except?: Phrase
}

/** The outcome of binding: clauses in written order, and what no verb took. */
export interface Bound {
  readonly clauses: readonly Clause[]
  readonly rest: readonly Pending[]
}

/**
 * The second pass over a sentence: verbs take the phrases before them, as the frame table says. A verb before a noun reaches left for
 * the particles of its frame only, each once, and not across a が or は with a reading point; a condition reaches to the topic of the
 * sentence; a closing verb takes the rest.
 */
export class Binder {
  readonly #place: Place
  readonly #report: (problem: Diagnostic) => void
  readonly #supplemented: boolean
  readonly #clauses: Clause[] = []
  #pending: Pending[] = []
  #opening: Opening | undefined

  constructor(place: Place, supplemented: boolean, report: (problem: Diagnostic) => void) {
    this.#place = place
    this.#supplemented = supplemented
    this.#report = report
  }

  bind(chunks: readonly Chunk[]): Bound {
    chunks.forEach((chunk, index) => {
      const next = chunks[index + 1]
      if (chunk.kind === 'phrase') this.#phrase(chunk, next)
      else if (chunk.kind === 'verb') this.#verb(chunk, next)
      else if (chunk.kind === 'adverb') this.#pending.push(chunk)
      else this.#join(chunk, chunks[index - 1])
    })
    return { clauses: this.#clauses, rest: this.#pending }
  }

  #phrase(chunk: PhraseChunk, next: Chunk | undefined): void {
    const phrase = joinCompared(this.#pending, withBoundClause(this.#place, this.#pending, this.#opened(chunk.phrase)))
    const start = phrase.span.start
    if (chunk.except !== undefined) this.#except(chunk, phrase, next)
    else if (chunk.particle === 'のうち') this.#pending.push({ kind: 'among', phrase, start, end: chunk.end })
    else if (isAdverbial(chunk, next)) this.#pending.push({ kind: 'adverb', adverb: adverbOf(chunk), pause: false, start })
    else this.#argument({ ...chunk, kind: 'argument', particle: chunk.particle, phrase, start })
  }

  /** かつ goes on with a verb or an adverb; after a topic it would be lost. */
  #join({ start, end }: JoinChunk, before: Chunk | undefined): void {
    if (before?.kind === 'verb' || before?.kind === 'adverb') return
    const word = typed(this.#place, start, end)
    this.#report(diagnostic('missing-noun-before', { word }, spanAt(this.#place, start, end)))
  }

  #argument(argument: PendingArgument): void {
    this.#pending.push(argument)
    if (amongNow(this.#pending)) this.#pending.push(...foldAmong(this.#pending.splice(-2)))
  }

  /** 山形市以外の構成団体 waits for its noun; 山形市以外が is a set by itself. */
  #except(chunk: PhraseChunk, phrase: Phrase, next: Chunk | undefined): void {
    const { word, start, end } = chunk.except!
    if (word === '以外の' && next?.kind === 'phrase' && chunk.particle === 'none') {
      this.#opening = { start: phrase.span.start, except: phrase }
      return
    }
    this.#report(diagnostic('missing-noun-after', { word }, spanAt(this.#place, start, end)))
  }

  #opened(phrase: Phrase): Phrase {
    const opening = this.#opening
    if (opening === undefined) return phrase
    this.#opening = undefined
    const described = opening.clause === undefined ? phrase : withModifier(phrase, opening.clause, opening.clause.span.start)
    const excepted = opening.except === undefined ? described : { ...described, except: opening.except, span: { ...described.span, start: opening.start } }
    return opening.list === undefined ? excepted : joinLists(opening.list, excepted)
  }

  #verb(chunk: VerbChunk, next: Chunk | undefined): void {
    const frame = frameOf(chunk.keyword.stem)
    switch (roleOf(chunk, frame, next)) {
      case 'manner':
        this.#pending.push({ kind: 'manner', verb: toVerb(this.#place, chunk, 'te'), start: chunk.start })
        break
      case 'adnominal':
        this.#adnominal(chunk, frame, (next as PhraseChunk).phrase)
        break
      case 'condition':
        this.#condition(chunk, frame)
        break
      case 'clause':
        this.#clause(chunk, frame)
        break
      case 'misplaced':
        this.#report(diagnostic('missing-period', {}, spanAt(this.#place, chunk.start, chunk.end)))
    }
  }

  #adnominal(chunk: VerbChunk, own: Frame, head: Phrase): void {
    const { manner, adverbs } = takeAdjacent(this.#pending)
    const gained = mergeGained(toVerb(this.#place, chunk, 'adnominal'), manner)
    const frame = gained.verb.stem === own.stem ? own : frameOf(gained.verb.stem)
    this.#fuse(chunk)
    this.#point(frame)
    const all = [frame, ...gained.manner.map(({ stem }) => frameOf(stem))]
    let list: Phrase | undefined
    const taken = takeArguments(this.#pending, (argument, before) => {
      if (list !== undefined || !reaches(argument, before, all, head)) return false
      if (isCut(argument, frame)) list = cutLast(argument.phrase).before
      return true
    })
    const args = list === undefined ? taken : [{ ...taken[0]!, phrase: cutLast(taken[0]!.phrase).last, start: taken[0]!.phrase.items.at(-1)!.span.start }, ...taken.slice(1)]
    const clause = toClause(this.#place, { verb: gained.verb, manner: gained.manner, pending: [...(list === undefined && chunk.shape.tense === 'past' ? takeAdverbOfPast(this.#pending) : []), ...args, ...adverbs] })
    const except = args.length === 1 && takesOut(clause) ? args[0]!.phrase : undefined
    this.#first(checkBefore(clause, frame))
    this.#opening = { start: clause.span.start, ...(except === undefined ? { clause } : { except }), ...(list === undefined ? {} : { list }) }
  }

  #condition(chunk: VerbChunk, frame: Frame): void {
    this.#fuse(chunk)
    const taken = foldAmong(takeCondition(this.#pending))
    this.#first(checkAmong(this.#place, taken))
    const clause = toClause(this.#place, { verb: toVerb(this.#place, chunk, 'conditional'), manner: [], pending: taken })
    const earlier = this.#pending.flatMap((one) => (one.kind === 'argument' && one.particle === 'は' ? [toArgument(this.#place, one)] : []))
    this.#first(checkClause(this.#place, clause, frame, { earlier: [...this.#earlier(), ...earlier], supplemented: this.#supplemented }))
    const span = spanAt(this.#place, clause.span.start, chunk.marker!.end)
    for (const before of this.#askedBefore()) this.#pending.push({ kind: 'condition', condition: { marker: chunk.marker!.value, clause: before, span: before.span }, start: before.span.start })
    this.#pending.push({ kind: 'condition', condition: { marker: chunk.marker!.value, clause, span }, start: span.start })
  }

  /** 運営費が10人以上であり、かつ、30人未満である場合: the clauses right before a condition that ask like it are conditions too. */
  #askedBefore(): readonly Clause[] {
    const from = this.#pending.length > 0 ? this.#clauses.length : this.#clauses.findLastIndex((clause) => !asksOn(clause)) + 1
    return this.#clauses.splice(from)
  }

  #clause(chunk: VerbChunk, frame: Frame): void {
    this.#fuse(chunk)
    const form: VerbForm = chunk.shape.tense === 'te' || chunk.shape.tense === 'conjunctive' ? (chunk.shape.tense as VerbForm) : 'final'
    const verb = toVerb(this.#place, chunk, form)
    const pending = this.#withSubject(foldAmong(this.#pending), frame)
    this.#pending = []
    this.#first(checkAmong(this.#place, pending))
    for (const [segment, ends] of segmentsOf(pending)) {
      const clause = toClause(this.#place, { verb: ends ? verb : elided(verb, segment.at(-1)!), manner: [], pending: segment })
      this.#first(checkClause(this.#place, clause, frame, { earlier: this.#earlier(), supplemented: this.#supplemented }))
      this.#clauses.push(clause)
    }
  }

  #withSubject(pending: readonly Pending[], frame: Frame): readonly Pending[] {
    const own = pending.filter((one): one is PendingArgument => one.kind === 'argument')
    const lacking = lackingGroup(own, frame, { earlier: this.#earlier(), supplemented: this.#supplemented })
    return lacking?.includes('が') === true ? shareSubject(pending) : pending
  }

  /** とする and である carry the particle of the phrase right before them. */
  #fuse({ keyword, image, start, end }: VerbChunk): void {
    if (keyword.fused === undefined) return
    const last = this.#pending.at(-1)
    if (last?.kind === 'argument' && last.particle === 'none') this.#pending[this.#pending.length - 1] = { ...last, particle: keyword.fused }
    else this.#report(checkPeriod(this.#place, this.#pending) ?? diagnostic('missing-noun-before', { word: image }, spanAt(this.#place, start, end)))
  }

  /** その超える額: what was just spoken of is what is exceeded. */
  #point({ compares }: Frame): void {
    const last = this.#pending.at(-1)
    const core = last?.kind === 'argument' && last.particle === 'none' ? last.phrase.items[0]!.parts[0]!.core : undefined
    if (compares && core?.kind === 'demonstrative' && core.value === 'その') this.#pending[this.#pending.length - 1] = { ...(last as PendingArgument), particle: 'を' }
  }

  #earlier(): readonly Argument[] {
    return this.#clauses.flatMap((clause) => clause.arguments)
  }

  #first(problem: Diagnostic | undefined): void {
    if (problem !== undefined) this.#report(problem)
  }
}

function isAdverbial(chunk: PhraseChunk, next: Chunk | undefined): boolean {
  if (chunk.particle !== 'none' || chunk.pause || next?.kind !== 'verb' || next.keyword.fused !== undefined) return false
  const [item] = chunk.phrase.items
  return chunk.phrase.joined === 'one' && item!.parts.length === 1 && item!.parts[0]!.core.kind === 'name' && adverbialNouns.has(item!.parts[0]!.core.value)
}

function adverbOf({ phrase }: PhraseChunk): { value: string; kind: 'manner'; image: string; span: Phrase['span'] } {
  const { value } = phrase.items[0]!.parts[0]!.core as { value: string }
  return { value, kind: 'manner', image: value, span: phrase.span }
}

function comparesWithBefore({ link, core }: Part): boolean {
  return link === 'と' || (core.kind === 'name' && core.value.startsWith('いずれか'))
}

/** 新負担額と旧負担額との差額, 甲額と乙額のいずれか少ない額: both are parts of one list. Takes the first off the end of `pending`. */
function joinCompared(pending: Pending[], phrase: Phrase): Phrase {
  const last = pending.at(-1)
  if (last?.kind !== 'argument' || last.particle !== 'と' || last.pause || isSet(last.phrase) || !phrase.items[0]!.parts.some(comparesWithBefore)) return phrase
  pending.pop()
  return joinLists(last.phrase, { ...phrase, joined: 'and' })
}

/** True where a verb before a noun takes an argument to its left. */
function reaches(argument: PendingArgument, taken: readonly PendingArgument[], all: readonly Frame[], head: Phrase): boolean {
  const { particle, pause } = argument
  const [frame] = all as [Frame]
  if (!all.some((one) => one.before.has(particle)) && particle !== frame.fused) return false
  if (taken.filter((one) => one.particle === particle).length >= all.filter((one) => one.before.has(particle) || one.fused === particle).length) return false
  if (pause && (particle === 'が' || particle === 'は' || !frame.reckons)) return false
  return !(frame.compares && particle === 'が' && isAmount(head))
}

/** A verb takes only the last item of a list whose earlier items are described themselves, or whose last item is its one indicator. */
function isCut({ phrase, particle }: PendingArgument, frame: Frame): boolean {
  return phrase.items.length > 1 && (isModified(phrase.items.at(-2)!) || (frame.compares && particle === 'が'))
}

/** Asks what is so and goes on, without a topic of its own. */
function asksOn({ verb, arguments: args, conditions }: Clause): boolean {
  const goesOn = (verb.form === 'conjunctive' || verb.form === 'te') && verb.elided !== true
  return goesOn && frameOf(verb.stem).asks && conditions.length === 0 && args.length > 0 && args.every(({ particle }) => particle === 'が' || particle === 'を' || particle === 'に' || particle === 'で')
}

function elided(verb: Verb, last: Pending): Verb {
  const end = last.kind === 'argument' ? last.end : verb.span.start
  return { ...verb, form: 'conjunctive', elided: true, image: '', span: { ...verb.span, start: end, end } }
}

/** The pending words of each clause; true for the last, which has the verb. */
function segmentsOf(pending: readonly Pending[]): readonly (readonly [readonly Pending[], boolean])[] {
  const segments = cutAtGaps(pending.filter((one): one is PendingArgument => one.kind === 'argument'))
  if (segments.length === 1) return [[pending, true]]
  const starts = segments.map((segment) => segment[0]!.start)
  return segments.map((segment, index) => {
    const [from, to] = [index === 0 ? -1 : starts[index]!, starts[index + 1] ?? Infinity]
    const others = pending.filter((one) => one.kind !== 'argument' && one.start >= from && one.start < to)
    return [[...segment, ...others].sort((a, b) => a.start - b.start), index === segments.length - 1]
  })
}
