import { diagnostic } from '@renkei/diagnostics'
import type { Sentence } from '@renkei/dsl'
import { argumentWith, plainWord } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import type { Renaming } from './sharing-method.ts'

/** この場合において、「利用量」とあるのは、「搬入量」と読み替えるものとする。 */
export function isRenaming({ clauses }: Sentence): boolean {
  return clauses.every(({ verb }) => verb.stem === '読み替える')
}

/** The renamings right behind a sentence; a rounding may stand between. Reports words that are not two names. */
export function renamingsAfter(at: number, sentences: readonly Sentence[], scope: Scope): readonly Renaming[] {
  const end = sentences.findIndex(({ lead }, index) => index > at && lead?.kind !== 'supplement')
  const behind = sentences.slice(at + 1, end < 0 ? undefined : end)
  return behind.filter(isRenaming).flatMap(({ clauses }) =>
    clauses.flatMap((clause) => {
      const [from, to] = [argumentWith(clause, 'は'), argumentWith(clause, 'と')].map((argument) => argument && plainWord(argument.phrase))
      if (from !== undefined && to !== undefined && clause.arguments.length === 2) return [{ from, to, span: clause.span, used: false }]
      scope.report(diagnostic('words-not-understood', { words: scope.text(clause.span) }, clause.span))
      return []
    }),
  )
}

/** A word that no method of the sentence speaks of cannot be read as another. */
export function reportUnused(renamings: readonly Renaming[], scope: Scope): void {
  for (const { from, used, span } of renamings) {
    if (!used) scope.report(diagnostic('nothing-to-rename', { name: from }, span))
  }
}
