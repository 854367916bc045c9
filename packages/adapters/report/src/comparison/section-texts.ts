import { clauseText } from '@renkei/explanation'
import type { RuleSet } from '@renkei/ruleset'

/** A heading and what stands below it, as one reads it aloud: without line breaks and comments. A table is its rows. */
export interface SectionText {
  /** By which it is found again in the other rule set, whatever file it stands in. */
  readonly key: string
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Everything a rule set says, heading by heading, then table by table. */
export function sectionTexts({ files, sources }: RuleSet): readonly SectionText[] {
  const sections = files.flatMap(({ text, sections: found }) =>
    found.map(({ heading, sentences }): SectionText => {
      const { keyword, number, name } = heading
      return {
        key: [keyword, number?.value ?? name.value].join('\n'),
        heading: clauseText(text.slice(heading.span.start, heading.span.end)),
        sentences: sentences.flatMap(({ span, items = [] }) => [span, ...items.map((item) => item.span)]).map(({ start, end }) => clauseText(text.slice(start, end))),
      }
    }),
  )
  const tables = sources.filter(({ path }) => !path.endsWith('.renkei')).map(({ path, text }): SectionText => ({ key: `table\n${path}`, heading: path, sentences: text.replace(/^\ufeff/, '').split(/\r?\n/).filter((row) => row !== '') }))
  return [...merged(sections), ...tables]
}

/** A heading that stands twice, as 枠組み may, is one with all its sentences. */
function merged(sections: readonly SectionText[]): readonly SectionText[] {
  const found = new Map<string, SectionText>()
  for (const section of sections) {
    const known = found.get(section.key)
    found.set(section.key, known ? { ...known, sentences: [...known.sentences, ...section.sentences] } : section)
  }
  return [...found.values()]
}
