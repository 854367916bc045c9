import { normaliseName } from '@renkei/model'
import type { Quality } from '@renkei/plan'

const WORDS: ReadonlyMap<string, Quality> = new Map([
  ...['確定', '確定値', '確報', '決算', '実績'].map((word) => [word, 'final'] as const),
  ...['速報', '速報値', '概数', '暫定', '暫定値'].map((word) => [word, 'preliminary'] as const),
  ...['推計', '推計値', '見込', '見込み', '見込値', '推定'].map((word) => [word, 'estimate'] as const),
  ...['予定', '計画', '予算', '予測', '目標'].map((word) => [word, 'planned'] as const),
])

/** How final the figures of a row are, from its 区分; undefined for a word that says nothing about it. */
export function parseQuality(text: string): Quality | undefined {
  return WORDS.get(normaliseName(text))
}

/** Without a 区分, the edition's own name tells a projection or a preliminary count; otherwise figures are final. */
export function qualityOfEdition(edition: string): Quality {
  if (edition.includes('速報')) return 'preliminary'
  return /推計|予測|見込/.test(edition) ? 'estimate' : 'final'
}

const RANK: Readonly<Record<Quality, number>> = { final: 0, preliminary: 1, estimate: 2, planned: 3 }

/** How much is missing to a final figure: 0 for one. */
export function rankOf(quality: Quality): number {
  return RANK[quality]
}

/** The less final of two. */
export function worstOf(left: Quality, right: Quality): Quality {
  return RANK[left] >= RANK[right] ? left : right
}
