import type { Keyword } from './keyword.ts'

const rows = (stem: string, ...surfaces: readonly string[]): Keyword[] => surfaces.map((surface) => ({ surface, category: 'marker', stem }))

/** What turns a clause into a condition (とき, 場合), a duty (ものとする) or an aim (よう). */
export const markers: readonly Keyword[] = [
  ...rows('とき', 'とき', 'ときは', 'ときには', 'ときにおいて', 'ときにおいては'),
  ...rows('場合', '場合', '場合は', '場合には', '場合に', '場合において', '場合においては', '場合にあっては'),
]

/** In front of any other word, とき and 場合 are nouns: 脱退した場合の負担額. */
export const nounAfterMarker = ['の', 'を', 'が', 'と', 'から', 'まで', 'も'] as const
