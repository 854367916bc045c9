import type { BodySet, Program } from '../program.ts'
import type { DeclarationBase } from './base.ts'
import type { DeclaredValue } from './checked-value.ts'
import type { ExpectedDeclared } from './declared-check.ts'

/** 「連携支援」の条件の数 · 事業【1】の関係団体の数: how many of it there are; undefined where nobody knows. */
export function countOf(program: Program, { name, programme, role, year }: Pick<ExpectedDeclared, 'name' | 'programme' | 'role' | 'year'>): DeclaredValue | undefined {
  if (name === '' || programme !== undefined) {
    const sets = programme === undefined ? program.framework.sets : (program.programmes.find(({ number }) => number === programme)?.sets ?? [])
    const set = sets.find((one) => one.name === role)
    return set && bodiesIn(set, year, program)
  }
  const { grants, procedures, measures, dispatches } = program.declarations
  const all: readonly DeclarationBase[] = Object.values(program.declarations).flat()
  const lists: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    条件: [...grants, ...measures].filter((one) => one.name === name).map(({ conditions }) => conditions),
    対象経費: [...grants, ...measures].filter((one) => one.name === name).map(({ costs }) => costs),
    事業: measures.filter((one) => one.name === name).map(({ programmes }) => programmes),
    配属: dispatches.filter((one) => one.name === name).map(({ placements }) => placements),
    義務: all.filter((one) => one.name === name).map(({ duties }) => duties.filter(({ modality }) => modality === 'must')),
    手順: procedures.filter((one) => one.name === name).map(({ steps }) => steps),
    対象としないもの: measures.filter((one) => one.name === name).map(({ excluded }) => excluded),
  }
  const found = role !== undefined && Object.hasOwn(lists, role) ? lists[role]! : []
  return found.length === 1 ? { value: String(found[0]!.length), unit: '件' } : undefined
}

/** In the year, or in every year alike. */
function bodiesIn(set: BodySet, year: number | undefined, { framework }: Program): DeclaredValue | undefined {
  const { from, to } = framework.period
  const years = year === undefined ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [year]
  const counts = new Set(years.map((one) => set.members(one)?.length))
  const [count] = counts
  return counts.size === 1 && count !== undefined && !set.chosen ? { value: String(count), unit: '団体' } : undefined
}
