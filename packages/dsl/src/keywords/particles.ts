import type { Particle } from '../tree/tree.ts'
import type { Keyword } from './keyword.ts'

const row = (stem: Particle | 'のうち', surface: string, more: Partial<Keyword> = {}): Keyword => ({ surface, category: 'particle', stem, ...more })
const rows = (stem: Particle | 'のうち', ...surfaces: readonly string[]): Keyword[] => surfaces.map((surface) => row(stem, surface))
const topics = (stem: Particle, ...surfaces: readonly string[]): Keyword[] => surfaces.map((surface) => row(stem, surface, { topic: true }))

/** は = については = に関しては; the author's choice stays in the text. */
export const particles: readonly Keyword[] = [
  ...rows('は', 'は', 'については', 'に関しては', 'につきましては'),
  row('は', 'とは', { definition: true }),
  row('は', 'とあるのは', { definition: true }),
  ...rows('も', 'も'),
  ...rows('が', 'が'),
  ...rows('を', 'を', 'をも'),
  ...rows('に', 'に', 'にも', 'へ'),
  ...topics('に', 'には'),
  ...rows('と', 'と'),
  ...rows('で', 'で'),
  ...topics('で', 'では'),
  ...rows('から', 'から'),
  ...topics('から', 'からは'),
  ...rows('まで', 'まで'),
  ...topics('まで', 'までは'),
  ...rows('までに', 'までに'),
  ...topics('までに', 'までには'),
  ...rows('より', 'より'),
  ...rows('により', 'により', 'によって', 'をもって', 'に比例し', 'に比例して'),
  ...topics('により', 'によっては'),
  ...rows('において', 'において', 'における場合において', 'にあって'),
  ...topics('において', 'においては', 'にあっては'),
  ...rows('として', 'として'),
  ...topics('として', 'としては'),
  ...rows('に対し', 'に対し', 'に対して'),
  ...topics('に対し', 'に対しては'),
  ...rows('ごとに', 'ごとに', 'につき'),
  ...rows('について', 'について', 'に関し', 'に関して'),
  ...rows('に応じ', 'に応じ', 'に応じて'),
  ...rows('に基づき', 'に基づき', 'に基づいて'),
  ...rows('に伴い', 'に伴い', 'に伴って'),
  ...rows('に当たり', 'に当たり', 'に当たって', 'に際し', 'に際して'),
  ...topics('に当たり', 'に当たっては', 'に際しては'),
  ...rows('に限り', 'に限り', 'に限って'),
  ...rows('にかかわらず', 'にかかわらず'),
  ...rows('とともに', 'とともに'),
  ...rows('のほか', 'のほか'),
  ...rows('のうち', 'のうち'),
]
