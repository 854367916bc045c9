import type { Axis } from '@renkei/plan'

/** 山形連携中枢都市圏: code, name, population of the 2020 census. */
export const BODIES = [
  ['062014', '山形市', 247_590],
  ['062065', '寒河江市', 40_189],
  ['062073', '上山市', 29_110],
  ['062081', '村山市', 22_516],
  ['062103', '天童市', 62_140],
  ['062111', '東根市', 47_682],
  ['062120', '尾花沢市', 14_971],
  ['063011', '山辺町', 13_725],
  ['063029', '中山町', 10_746],
  ['063215', '河北町', 17_641],
  ['063223', '西川町', 4_956],
  ['063231', '朝日町', 6_366],
  ['063240', '大江町', 7_646],
  ['063410', '大石田町', 6_577],
] as const

export const codeOf = (name: string): string => BODIES.find((body) => body[1] === name)![0]
export const indexOf = (name: string): number => BODIES.findIndex((body) => body[1] === name)
export const POPULATION: readonly number[] = BODIES.map(([, , people]) => people)

export const YEAR: Axis = { id: 'year', of: 'year', members: ['2025', '2026', '2027', '2028', '2029'] }
export const BODY: Axis = { id: 'body', of: 'body', members: BODIES.map(([code]) => code) }

/** One truth per body. */
export const setOf = (...names: readonly string[]): readonly boolean[] => BODIES.map(([, name]) => names.includes(name))

/** Values by name, in the order of the axis; null for whoever is not named. */
export const byName = (values: Readonly<Record<string, number>>): readonly (number | null)[] => BODIES.map(([, name]) => values[name] ?? null)
