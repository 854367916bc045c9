import type { ReportDeclaration, ReportParty } from '@renkei/ruleset'
import type { DeclarationWords } from '../../words/declarations/index.ts'
import { hanging, labelled, paragraph } from '../columns.ts'

/** One declaration: its name and place, what its kind tells, then its notes and duties. */
export function declarationRows(found: ReportDeclaration, own: readonly string[], words: DeclarationWords): string[] {
  return [
    ...paragraph(`${found.name}  ${found.source}:${found.line}`, 2),
    ...own,
    ...found.notes.flatMap(({ label, text }) => labelled(label, text, 4)),
    ...found.stated.flatMap(({ name, text }) => labelled(name, text, 4)),
    ...found.duties.flatMap(({ modality, text }) => hanging(`    ${words.modality[modality]}  `, text)),
    ...(found.citation === undefined ? [] : labelled(words.citation, found.citation, 4)),
  ]
}

/** A party as written; of a set, how many bodies it has in the year. */
export function partyTexts(parties: readonly ReportParty[], { bodies: counted }: DeclarationWords): readonly string[] {
  return parties.map(({ text, bodies }) => (bodies === undefined || bodies.length < 2 ? text : `${text}（${counted(bodies.length)}）`))
}
