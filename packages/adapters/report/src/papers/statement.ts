import { Writer } from '@renkei/explanation'
import type { Paper } from '../paper.ts'
import { paperWords } from '../words/index.ts'
import type { YearResult } from '../year-paper.ts'
import { assumptionSections } from './assumption-list.ts'
import { bodiesSection } from './bodies-section.ts'
import { besideSections } from './beside-sections.ts'
import { costsSection } from './costs-section.ts'
import { figuresSection } from './figures-section.ts'
import { matrixSections } from './matrix-sections.ts'
import { openSections } from './open-list.ts'
import { outlineSection } from './outline-section.ts'
import { trendSection } from './trend-section.ts'
import { reasonsSection } from './reasons-section.ts'

/** 負担金算定書: what every body bears, or one of them, with what is open, what was assumed, and the reasons of every amount. */
export function statement(result: YearResult): Paper {
  const { language, report, body } = result
  const words = paperWords[language]
  const subtitle = words.subtitle(report.ruleSet.name, new Writer(language).year(String(report.fiscalYear)).text, body?.name)
  return {
    language,
    title: words.statement,
    subtitle,
    foot: `${words.statement}　${subtitle}`,
    sections: [
      outlineSection(result),
      ...bodiesSection(result),
      costsSection(result),
      ...matrixSections(result),
      ...trendSection(result),
      ...besideSections(result),
      ...openSections(result),
      ...figuresSection(result),
      ...assumptionSections(result),
      ...reasonsSection(result),
    ],
  }
}
