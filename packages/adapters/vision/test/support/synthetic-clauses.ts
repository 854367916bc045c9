import type { Random } from './random.ts'

/** A clause as printed, and what its draft has to be. */
export interface SyntheticClause {
  readonly text: string
  /** In the rule language; none for clauses that must not be drafted. */
  readonly drafts: readonly string[]
  /** Roles nobody was named for: each has to be told. */
  readonly roles: readonly string[]
}

type Kind = (random: Random, bodies: readonly string[]) => SyntheticClause

const COSTS = ['運営費', '会議の開催に要する経費', '機器の更新費用', '広報に係る費用']

/** One for each way of sharing that visions are written in. */
export const clauseKinds: readonly Kind[] = [
  (random, [centre]) => {
    const cost = random.one(COSTS)
    return { text: `${cost}については、${centre}が負担する。`, drafts: [`「${cost}」は、${centre}が負担する。`], roles: [] }
  },
  (random, [centre]) => {
    const cost = random.one(COSTS)
    return { text: `${cost}は、基本的に${centre}が負担する。`, drafts: [`「${cost}」は、原則として${centre}が負担する。`], roles: [] }
  },
  (random) => {
    const cost = random.one(COSTS)
    return { text: `${cost}については、各市町村がそれぞれ負担する。`, drafts: [`「${cost}」は、関係市町がそれぞれ負担する。`], roles: [] }
  },
  (random) => {
    const cost = random.one(COSTS)
    return { text: `${cost}について、関係市町村が人口の割合により按分して負担する。`, drafts: [`「${cost}」は、関係市町が「人口」の割合により按分して負担する。`], roles: [] }
  },
  (random) => {
    const cost = random.one(COSTS)
    return { text: `${cost}については、構成市町村が均等に負担する。`, drafts: [`「${cost}」は、関係市町が均等に負担する。`], roles: [] }
  },
  (random) => {
    const cost = random.one(COSTS)
    const share = random.one([10, 20, 30, 50])
    return { text: `${cost}については、関係市町村が均等割${share}%、人口割${100 - share}%の割合により負担する。`, drafts: [`「${cost}」は、関係市町が均等割${share}%及び人口割${100 - share}%の割合により負担する。`], roles: [] }
  },
  (random) => {
    const cost = random.one(COSTS)
    return { text: `${cost}について、各市町村が利用者数等、関係市町村で協議して定める基準により按分して負担する。`, drafts: [`「${cost}」は、関係市町が「利用者数」等を基準として協議して定める割合により按分して負担する。`], roles: [] }
  },
  () => ({ text: '関係市町村で今後協議する。', drafts: ['費用の負担は、関係市町が協議して定める。'], roles: [] }),
  (random) => {
    const cost = random.one(COSTS)
    return { text: `${cost}は、開催市町村が負担する。`, drafts: [`「${cost}」は、「開催市町村」が負担する。`], roles: ['開催市町村'] }
  },
  (random, [centre]) => {
    const cost = random.one(COSTS)
    return {
      text: `${cost}については、${centre}が負担する。ただし、利用の増加に伴う費用の増分が生じる場合は、その負担について関係市町村で協議して定める。`,
      drafts: [`「${cost}」は、${centre}が負担する。`, 'ただし、「利用の増加に伴う費用の増分」が生じる場合は、その負担を関係市町が協議して定める。'],
      roles: [],
    }
  },
  () => ({ text: '広報については、費用負担なし。', drafts: ['「広報」は、負担を要しない。'], roles: [] }),
  () => ({ text: '応分の負担を求めることとし、詳細は要領の定めるところによる。', drafts: [], roles: [] }),
]
