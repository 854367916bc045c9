import type { Programme } from '@renkei/compiler'
import { phraseText } from '@renkei/dsl'
import { CompletionItemKind } from 'vscode-languageserver'
import type { RuleView } from '../../workspace/rule-view.ts'
import type { Candidate } from './candidate.ts'
import type { CompletionPlace } from './place.ts'

/** What every agreement says under a heading, so that an empty section can be begun. */
const usual: Readonly<Record<string, readonly string[]>> = {
  枠組み: ['都道府県', '出典', '期間', '中枢都市', '連携市町'],
  指標: ['単位', '資料', '基準'],
  事業: ['関係市町', '事業費', '事業費の内訳'],
  仮定: ['理由', '出典の箇所'],
  疑義: ['理由', '出典の箇所'],
}

/** At the start of a sentence: the costs of the programme that nobody bears yet, and what sentences under this heading are about, here and elsewhere in the rules. */
export function topics({ view, section, programme, next, start }: CompletionPlace): readonly Candidate[] {
  const keyword = section?.heading.keyword
  if (keyword === undefined) return []
  const found = view.once(`topics ${keyword}`, () => topicsUnder(keyword, view))
  const ranked = [...notBorne(programme).map((topic) => [topic, 0.4] as const), ...[...new Set([...(usual[keyword] ?? []), ...found])].map((topic) => [topic, 0.5] as const)]
  return next.starts.filter(({ slot }) => slot === 'start').flatMap(({ from }) =>
    ranked.map(([topic, rank]) => ({ text: `${topic}は、`, kind: CompletionItemKind.Property, is: 'topic', rank, from: start + from })),
  )
}

/** Parts of the 内訳 of which no sentence says who bears them. */
function notBorne(programme: Programme | undefined): readonly string[] {
  return (programme?.costs ?? []).filter(({ kind, name }) => kind === 'item' && !programme?.burdens.some(({ cost }) => cost === name)).map(({ name }) => name)
}

/** Those that several sections have; a part of the 内訳 of one programme is none of another. */
function topicsUnder(keyword: string, { ruleSet }: RuleView): readonly string[] {
  const parts = new Set((ruleSet.compiled.program?.programmes ?? []).flatMap(({ costs }) => costs).flatMap(({ kind, name }) => (kind === 'item' ? [name] : [])))
  const counts = new Map<string, number>()
  for (const { text, sections } of ruleSet.files) {
    for (const { sentences } of sections.filter(({ heading }) => heading.keyword === keyword)) {
      for (const topic of new Set(sentences.flatMap(({ clauses }) => clauses[0]?.arguments.find(({ particle }) => particle === 'は')?.phrase ?? []).map((phrase) => phraseText(text, phrase)))) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
  }
  return [...counts].filter(([topic, count]) => count > 1 && !parts.has(topic)).map(([topic]) => topic)
}
