import type { Piece } from '../../blocks/block.ts'
import type { Finding, Rule } from '../finding.ts'

const LETTER = /(?<![一-龥])([甲乙丙])(?=[はがとにのを及])/g

/** Parties of whom nothing says who they are: 甲 without a definition, 開催市町 without a name. */
export const parties: Rule = ({ vision, draft }) => [...letters(vision), ...draft.programmes.flatMap(({ programme, needs }) => [
  ...new Set(needs.roles)].map((role): Finding => ({ kind: 'undefined-party', subject: `事業【${programme.number}】の「${role}」`, text: `「${role}」がどの団体かは、書かれていません。下書きでは未定の役割としました。`, places: [programme.clausePlace ?? programme.name] })))]

function letters({ provisions, programmes, prose, centre }: Parameters<Rule>[0]['vision']): readonly Finding[] {
  const pieces = [...provisions.map(({ text }) => text), ...programmes.flatMap(({ roles, clauses }) => [...roles, ...clauses])]
  const met = new Map<string, Piece[]>()
  for (const piece of pieces) for (const [, letter = ''] of piece.text.matchAll(LETTER)) met.set(letter, [...(met.get(letter) ?? []), piece])
  const defined = (letter: string) => [...prose, ...pieces].some(({ text }) => new RegExp(`「${letter}」と(?:いう|する)`).test(text))
  return [...met].filter(([letter]) => !defined(letter)).map(([letter, places]) => ({
    kind: 'undefined-party',
    subject: `「${letter}」という当事者`,
    text: `「${letter}」が${places.length}か所に出てきますが、どの団体かを定める文がありません。${letter === '甲' && centre ? `「${centre.text}」と思われます。` : ''}`,
    places,
    ...(letter === '甲' && centre ? { likely: centre.text } : {}),
  }))
}
