import { Writer } from '@renkei/explanation'
import type { ReportAssumption } from '@renkei/ruleset'
import type { Grid, Paper, PaperBlock, Section } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'
import { column, textCell } from './cells.ts'
import { outlineSection } from './outline-section.ts'

/** 仮定一覧: everything that was assumed, and every doubt about the source. */
export function assumptionList(result: YearResult): Paper {
  const { language, report, body } = result
  const words = paperWords[language]
  const write = new Writer(language)
  const subtitle = words.subtitle(report.ruleSet.name, write.year(String(report.fiscalYear)).text, body?.name)
  const sections = assumptionSections(result)
  const empty: Section = { blocks: [{ kind: 'paragraph', content: [write.text(words.nothing)] }] }
  return { language, title: words.assumptions, subtitle, foot: `${words.assumptions}　${subtitle}`, sections: [outlineSection(result), ...(sections.length === 0 ? [empty] : sections)] }
}

/** The sections of assumptions and of doubts that concern what is shown; the others are counted. */
export function assumptionSections({ report: { assumptions }, language }: YearResult): readonly Section[] {
  const { sections, labels } = paperWords[language]
  return [...sectionOf('assumption', sections.assumptions), ...sectionOf('doubt', sections.doubts)]

  function sectionOf(kind: ReportAssumption['kind'], title: string): readonly Section[] {
    const found = assumptions.filter((one) => one.kind === kind)
    const concerned = found.filter((one) => one.concerned)
    if (found.length === 0) return []
    return [{ title, blocks: [...(concerned.length === 0 ? [] : [grid(concerned)]), ...others(found.length - concerned.length)] }]
  }

  function grid(found: readonly ReportAssumption[]): Grid {
    const placed = found.some(({ place }) => place !== '')
    const columns = [column.text(labels.title, 22), column.text(labels.content), ...(placed ? [column.text(labels.place, 25)] : [])]
    return { kind: 'grid', columns, rowHeads: true, rows: found.map(({ title, text, place }) => [textCell(title), textCell(text), ...(placed ? [textCell(place)] : [])]) }
  }

  function others(count: number): readonly PaperBlock[] {
    return count === 0 ? [] : [{ kind: 'paragraph', content: [new Writer(language).text(paperWords[language].unconcerned(count))] }]
  }
}
