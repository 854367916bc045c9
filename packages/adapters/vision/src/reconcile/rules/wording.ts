import { groupBy } from '../../group-by.ts'
import type { Finding, Rule } from '../finding.ts'

const TERMS = [{ meant: '連携中枢都市圏', near: /連携中[^枢\s]都市圏/g }, { meant: '定住自立圏', near: /定住自[^立\s]圏/g }]

/** Terms of the ministry that are one character off. */
export const wording: Rule = ({ vision }) => {
  const pieces = [...vision.prose, ...vision.programmes.flatMap(({ content, effects, roles, clauses }) => [...content, ...effects, ...roles, ...clauses])]
  return TERMS.flatMap(({ meant, near }) => {
    const met = pieces.flatMap((piece) => [...piece.text.matchAll(near)].map(([word]) => ({ piece, word })))
    return [...groupBy(met, ({ word }) => word)].map(([word, all]): Finding => ({ kind: 'wording', subject: `「${word}」という語`, text: `「${meant}」の書き誤りと思われます。`, places: all.map(({ piece }) => piece), likely: meant }))
  })
}
