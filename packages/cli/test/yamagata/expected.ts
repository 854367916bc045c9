import type { State } from '@renkei/plan'

/** What the printed clause of a programme says of its costs. */
export interface ExpectedProgramme {
  readonly number: string
  /** Every group is met by at least one cost, by any of its states; no cost is in another state. */
  readonly states: readonly (readonly State[])[]
  /** Determined in thousand yen as printed for 2025 and 2026; absent where nothing is. */
  readonly determined?: readonly [number, number]
}

const agree = ['awaiting-consultation'] as const
const figures = ['awaiting-figures'] as const
const own = ['borne-directly'] as const
const none = ['no-cost'] as const
const paid = ['determined'] as const

const row = (number: number, states: ExpectedProgramme['states'], determined?: readonly [number, number]): ExpectedProgramme => ({
  number: String(number),
  states,
  ...(determined === undefined ? {} : { determined }),
})

/** Facts of the printed document, programme by programme: kind of clause and cost. */
export const expectedProgrammes: readonly ExpectedProgramme[] = [
  row(1, [paid], [523, 523]),
  row(2, [paid, agree], [56_020, 56_020]),
  row(3, [paid, agree], [3_374, 2_261]),
  // The host is not named.
  row(4, [figures, agree]),
  row(5, [agree]),
  row(6, [['not-stated']]),
  row(7, [figures]),
  row(8, [agree]),
  row(9, [none, own]),
  row(10, [figures]),
  row(11, [paid, ['awaiting-consultation', 'borne-directly']], [2_542, 2_718]),
  row(12, [paid, own], [491, 390]),
  row(13, [agree]),
  row(14, [agree]),
  row(15, [agree]),
  row(16, [agree]),
  row(17, [own]),
  row(18, [own]),
  row(19, [none, agree]),
  row(20, [figures]),
  row(21, [agree]),
  row(22, [own, agree]),
  row(23, [own, agree]),
  // One printed cost, several payers, no split.
  row(24, [figures]),
  row(25, [agree]),
  row(26, [paid, agree], [4_938, 1_152]),
  row(27, [agree]),
  row(28, [figures, ['no-cost', 'awaiting-figures']]),
  row(29, [agree]),
  row(30, [figures, own]),
  row(31, [paid, own], [1_256, 1_087]),
  row(32, [agree]),
  row(33, [paid, agree], [3_097, 2_749]),
  // The cost of 33, printed again.
  row(34, [paid], [3_097, 2_749]),
  row(35, [agree]),
  row(36, [none, agree]),
  row(37, [agree]),
  row(38, [paid, agree], [1_682, 1_705]),
  row(39, [agree]),
  row(40, [agree]),
  row(41, [paid, agree], [56_144, 56_144]),
  row(42, [paid, agree], [5_638, 5_313]),
  row(43, [['no-cost', 'not-applicable', 'awaiting-consultation']]),
  row(44, [agree]),
]

/** Who takes part, where it is not all 14, from the programmes' own tables. */
export const participants: Readonly<Record<string, readonly string[]>> = {
  10: ['山形市', '山辺町', '中山町'],
  25: ['山形市', '山辺町', '中山町'],
  39: ['山形市', '寒河江市', '上山市', '村山市', '山辺町', '中山町', '河北町', '大石田町'],
  40: ['山形市', '上山市', '山辺町'],
}

/** Yen of 2025 and 2026 in programme 12: population of 2020, cut below 1 yen, the rest borne by 山形市. */
export const programme12: readonly (readonly [code: string, name: string, yen2025: number, yen2026: number])[] = [
  ['062014', '山形市', 228_580, 181_561],
  ['062065', '寒河江市', 37_101, 29_469],
  ['062073', '上山市', 26_873, 21_345],
  ['062081', '村山市', 20_786, 16_510],
  ['062103', '天童市', 57_366, 45_566],
  ['062111', '東根市', 44_019, 34_964],
  ['062120', '尾花沢市', 13_820, 10_977],
  ['063011', '山辺町', 12_670, 10_064],
  ['063029', '中山町', 9_920, 7_879],
  ['063215', '河北町', 16_285, 12_935],
  ['063223', '西川町', 4_575, 3_634],
  ['063231', '朝日町', 5_876, 4_668],
  ['063240', '大江町', 7_058, 5_606],
  ['063410', '大石田町', 6_071, 4_822],
]
