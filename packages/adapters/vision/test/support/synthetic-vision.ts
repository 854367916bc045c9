import { clauseKinds, type SyntheticClause } from './synthetic-clauses.ts'
import { Random } from './random.ts'

/** A vision that was never published: everything that stands in it is known. */
export interface SyntheticVision {
  readonly area: string
  readonly first: number
  readonly bodies: readonly string[]
  readonly programmes: SyntheticProgramme[]
  readonly kpis: SyntheticKpi[]
  /** By body: population of the census, and of three later years. */
  readonly populations: readonly (readonly number[])[]
  /** By body: A, B and C of C ÷ (A − B). */
  readonly commuters: readonly (readonly [number, number, number])[]
}

export interface SyntheticProgramme {
  readonly number: number
  readonly name: string
  readonly takesPart: readonly boolean[]
  costs: readonly string[]
  readonly clauses: readonly SyntheticClause[]
  readonly funding: string
}

export interface SyntheticKpi {
  readonly name: string
  readonly base: string
  readonly target: string
}

const STEMS = ['川', '森', '浜', '谷', '原', '沢', '野', '岬', '滝', '峰', '泉', '杉', '桜', '梅', '竹', '鶴', '亀', '雪', '霧', '虹']
const DEEDS = ['共同運営', '広域利用', '相互利用', '情報発信', '調査研究', '人材育成', '販路拡大', '普及啓発']
const THINGS = ['図書館', '斎場', '体育館', '観光', '移住', '公共交通', '消防', '水道', '給食', '保育', '空き家', '農産物', '防災', '研修']
const MARKS = ['*', '—', '未定', '－']

/** Three characters before the kind, no two alike in two places: one slip of the pen still points to one body. */
function namesOf(random: Random, count: number): readonly string[] {
  const [first, second, third] = [random.shuffled(STEMS), random.shuffled(STEMS), random.shuffled(STEMS)]
  return Array.from({ length: count }, (_, at) => `${first[at]!}${second[at]!}${third[at]!}${at === 0 ? '市' : random.one(['市', '町', '町', '村'])}`)
}

export function syntheticVision(random: Random): SyntheticVision {
  const bodies = namesOf(random, random.between(3, 12))
  const count = random.between(3, 14)
  const names = random.shuffled(THINGS.flatMap((thing) => DEEDS.map((deed) => `${thing}の${deed}事業`)))
  const programmes = Array.from({ length: count }, (_, at): SyntheticProgramme => {
    const all = random.once(2)
    return {
      number: at + 1,
      name: names[at]!,
      takesPart: bodies.map((_body, index) => all || index === 0 || random.once(2)),
      costs: costsOf(random, at),
      clauses: [random.one(clauseKinds)(random, bodies)],
      funding: random.once(4) ? '広域連携推進交付金' : '',
    }
  })
  return {
    area: `${bodies[0]!.slice(0, -1)}連携中枢都市圏`,
    first: random.one([2021, 2024, 2025, 2027]),
    bodies,
    programmes,
    kpis: Array.from({ length: random.between(1, 5) }, (_, at) => ({ name: `${THINGS[at]!}の利用者数（人）`, base: grouped(random.between(1000, 99_999)), target: grouped(random.between(100_000, 200_000)) })),
    populations: bodies.map(() => [0, 1, 2, 3].map(() => random.between(1000, 300_000))),
    commuters: bodies.map(() => {
      const all = random.between(2000, 40_000)
      const home = random.between(100, Math.floor(all / 4))
      return [all, home, random.between(10, all - home)] as const
    }),
  }
}

/** Amounts first, marks behind; no two programmes have the same amounts. */
function costsOf(random: Random, at: number): readonly string[] {
  const amounts = random.between(0, 5)
  return Array.from({ length: 5 }, (_, year) => (year < amounts ? grouped((random.between(1, 9999) * 20 + at) * 10 + year) : random.one(MARKS)))
}

export function grouped(value: number): string {
  return value.toLocaleString('en-US')
}
