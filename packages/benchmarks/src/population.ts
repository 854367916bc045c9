/** Population of the fourteen bodies of the 山形連携中枢都市圏 in the census of 2020 (国勢調査 令和2年), by ascending 団体コード. */
export const population: readonly number[] = [
  247_590, 40_189, 29_110, 22_516, 62_140, 47_682, 14_971, 13_725, 10_746, 17_641, 4_956, 6_366, 7_646, 6_577,
]
