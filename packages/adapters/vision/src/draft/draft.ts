import type { ClauseContext } from '../clauses/clause.ts'
import { type DraftedClauses, readClauses } from '../clauses/read-clauses.ts'
import type { Programme, Vision } from '../facts/vision.ts'
import { restated } from './restated.ts'

/** Of a programme: its facts and what became of its clauses. */
export interface DraftedProgramme extends DraftedClauses {
  readonly programme: Programme
  /** As the area calls them, in its order; names that are no body of the area are not among them. */
  readonly participants: readonly string[]
  /** Number of the programme whose cost this one only shows again. */
  readonly restates?: number
}

/** A vision made ready to be written as rules. */
export interface Draft {
  readonly vision: Vision
  readonly programmes: readonly DraftedProgramme[]
  readonly period: { readonly first: number; readonly last: number }
  readonly centreLabel: string
  readonly memberLabel: string
  /** Beside the centre. */
  readonly members: readonly string[]
}

/** Drafts the clauses of all programmes; `bodyOf` finds the body that a printed name means. */
export function draftOf(vision: Vision, bodyOf: (name: string) => string | undefined): Draft {
  const bodies = vision.bodies.map(({ text }) => text)
  const centre = vision.centre?.text
  const memberLabel = memberLabelOf(vision)
  const drafted = vision.programmes.map((programme): DraftedProgramme => {
    const marked = new Set(programme.flags.filter((flag) => flag.marked).map(({ name }) => bodyOf(name)))
    // A table without marks says nothing of who takes part.
    const participants = marked.size === 0 ? bodies : bodies.filter((body) => marked.has(body))
    const nilYears = programme.costs.filter(({ value }) => value.kind === 'nil').map(({ year }) => year)
    const context: ClauseContext = { ...(centre === undefined ? {} : { centre }), bodies, participants, memberLabel, nilYears }
    return { programme, participants, ...readClauses(programme, context) }
  })
  const programmes = drafted.map((one) => restated(one, drafted))
  return { vision, programmes, period: periodOf(vision), centreLabel: centreLabelOf(vision), memberLabel, members: bodies.filter((body) => body !== centre) }
}

function periodOf({ period, programmes, dated }: Vision): Draft['period'] {
  if (period === undefined && dated !== undefined) return { first: dated, last: dated }
  const years = programmes.flatMap(({ costs }) => costs.map(({ year }) => year))
  return period ?? { first: Math.min(...years), last: Math.max(...years) }
}

function centreLabelOf({ area, title }: Vision): string {
  return /定住自立圏/.test(`${area?.text}${title?.text}`) ? '中心市' : '中枢都市'
}

/** 連携市町, 連携町村 …: as the roles of the agreement have it. */
function memberLabelOf({ provisions, programmes }: Vision): string {
  const label = /^(連携(?:市町村|市町|町村|市村|市|町|村))の役割/
  const said = provisions.map(({ label: { text } }) => label.exec(text)?.[1]).find((found) => found !== undefined)
  return said ?? programmes.flatMap(({ roles }) => roles.map(({ text }) => /^(連携(?:市町村|市町|町村))は/.exec(text)?.[1])).find((found) => found !== undefined) ?? '連携市町村'
}
