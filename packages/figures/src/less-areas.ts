import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { normaliseName } from '@renkei/model'
import type { FigureRequest, LessArea } from '@renkei/plan'
import type { BodyDirectory } from './body-directory.ts'
import type { Observation } from './observation.ts'
import { observationsOf } from './observations.ts'
import type { Table } from './table.ts'
import { groupByVintage, type VintageGroup } from './vintage-group.ts'

/** The figures of a part of some bodies, as the table has them. */
export interface AreaFigures {
  readonly less: LessArea
  /** The request as if it were for the part alone. */
  readonly request: FigureRequest
  readonly observations: readonly Observation[]
  readonly groups: readonly VintageGroup[]
}

export interface AreaReading {
  readonly areas: readonly AreaFigures[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the parts to be taken off: rows whose 地区 is the part, else a column of its own (丙地区の人口). */
export function readAreas(request: FigureRequest, table: Table, observations: readonly Observation[], directory: BodyDirectory): AreaReading {
  const read = (request.less ?? []).map((less) => readArea(request, less, table, observations, directory))
  return { areas: read.flatMap(({ areas }) => areas), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) }
}

function readArea(request: FigureRequest, less: LessArea, table: Table, observations: readonly Observation[], directory: BodyDirectory): AreaReading {
  const { area, bodies } = less
  const isOfBodies = ({ body = '' }: Observation): boolean => bodies.includes(body)
  const ofPart = { ...request, indicator: `${area}の${request.indicator}`, needed: neededBy(request, bodies) }
  const rows = observations.filter((each) => each.area === normaliseName(area) && isOfBodies(each))
  const column = rows.length > 0 ? undefined : titlesOf(area, request.indicator).find((title) => hasColumn(table, title))
  const own = column === undefined ? undefined : observationsOf(table, { ...ofPart, indicator: column }, directory)
  const found = own === undefined ? rows : own.observations.filter((each) => each.area === undefined && isOfBodies(each))
  const problems = own?.diagnostics ?? []
  if (found.length === 0) return { areas: [{ less, request: ofPart, observations: [], groups: [] }], diagnostics: [...problems, unknownArea(less, request, table)] }
  return { areas: [{ less, request: ofPart, observations: found, groups: groupByVintage(found) }], diagnostics: problems }
}

function neededBy({ needed }: FigureRequest, bodies: readonly string[]): FigureRequest['needed'] {
  return Object.fromEntries(Object.entries(needed).map(([year, ids]) => [year, ids.filter((id) => bodies.includes(id))]))
}

function titlesOf(area: string, indicator: string): readonly string[] {
  return [`${area}の${indicator}`, `${area}${indicator}`, `${indicator}（${area}）`]
}

function hasColumn({ columns }: Table, title: string): boolean {
  const name = normaliseName(title)
  return columns.some((column) => column.name === name || column.measured?.name === name)
}

function unknownArea({ area, span }: LessArea, { indicator }: FigureRequest, { source }: Table): Diagnostic {
  return diagnostic('unknown-area', { area, indicator, table: source }, span)
}
