import type { Keyword, VerbShape } from '../../keywords/keyword.ts'
import { verb } from '../define-verb.ts'

/** Words whose forms follow no pattern; their surfaces are listed below. */
export const copulas = [
  verb('である', 'であ', 'r', { fused: 'で', takes: 'が に', before: 'が', presentBefore: true, asks: true }),
  verb('ない', 'な', 'r', { needs: 'が', takes: 'に で', before: 'が に', presentBefore: true }),
  verb('この限りでない', 'この限りでな', 'r', { takes: 'が に', presentBefore: true }),
  verb('おける', 'おけ', 'ichidan', { needs: 'に', before: 'に', needsBefore: 'に', presentBefore: true }),
  verb('満たない', '満たな', 'r', { needs: 'に', takes: 'が', before: 'が に', needsBefore: 'に', presentBefore: true, compares: true }),
]

const shape = (tense: VerbShape['tense'], negated = false): VerbShape => ({ tense, negated, passive: false })
const forms = (stem: string, ...rows: readonly (readonly [string, VerbShape])[]): Keyword[] =>
  rows.map(([surface, form]) => ({ surface, category: 'verb', stem, shape: form }))

export const copulaSurfaces: readonly Keyword[] = [
  ...forms(
    'である',
    ['である', shape('present')], ['であった', shape('past')], ['であり', shape('conjunctive')], ['であって', shape('te')],
    ['でない', shape('present', true)], ['ではない', shape('present', true)], ['でなく', shape('conjunctive', true)],
  ).map((keyword): Keyword => ({ ...keyword, fused: 'で' })),
  ...forms('ない', ['ない', shape('present')], ['なかった', shape('past')], ['なく', shape('conjunctive')]),
  ...forms('この限りでない', ['この限りでない', shape('present')]),
  ...forms('おける', ['おける', shape('present')]),
  ...forms('満たない', ['満たない', shape('present')], ['満たなかった', shape('past')], ['満たず', shape('conjunctive')]),
]
