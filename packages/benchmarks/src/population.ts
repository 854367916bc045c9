/** Population of the fourteen bodies of the 山形連携中枢都市圏 in the census of 2020 (国勢調査 令和2年), by ascending 団体コード. */
export const populationByCode: Readonly<Record<string, number>> = {
  '062014': 247_590,
  '062065': 40_189,
  '062073': 29_110,
  '062081': 22_516,
  '062103': 62_140,
  '062111': 47_682,
  '062120': 14_971,
  '063011': 13_725,
  '063029': 10_746,
  '063215': 17_641,
  '063223': 4_956,
  '063231': 6_366,
  '063240': 7_646,
  '063410': 6_577,
}

export const codes: readonly string[] = Object.keys(populationByCode)
export const population: readonly number[] = Object.values(populationByCode)
