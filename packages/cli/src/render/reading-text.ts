import type { Language } from '@renkei/diagnostics'
import { type MethodReading, printText, readingDocument } from '@renkei/explanation'
import type { SentenceReading } from '@renkei/ruleset'
import type { EvaluatedFolder } from '../evaluate-folder.ts'
import type { Paint } from '../paint.ts'
import { placeFinder } from '../place-finder.ts'
import { explanationWords } from '../words/explanation.ts'
import { PAGE, paragraph } from './columns.ts'
import { stylist } from './stylist.ts'

/** Each sentence with its place, and below it what was understood; what was told of a set or a cost is not told again. */
export function readingText(readings: readonly SentenceReading[], { ruleSet, selected, texts }: EvaluatedFolder, language: Language, paint: Paint, methods: readonly MethodReading[] = []): string {
  if (readings.length === 0) return `${paragraph(explanationWords[language].nothingToRead(selected)).join('\n')}\n`
  const document = readingDocument(toldOnce(readings), { language, locate: placeFinder(texts), period: ruleSet.years, methods })
  return printText(document, { width: PAGE, style: stylist(paint) })
}

function toldOnce(readings: readonly SentenceReading[]): readonly SentenceReading[] {
  const told = new Set<string>()
  const isNew = (key: string): boolean => !told.has(key) && told.add(key).size > 0
  return readings.map((reading) => ({
    ...reading,
    amounts: isNew(`${reading.programme}/${reading.cost}`) ? reading.amounts : [],
    sets: reading.sets.filter(({ name, members }) => isNew([name, ...members].join('、'))),
  }))
}
