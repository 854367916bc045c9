import type { Exporter } from '@renkei/plugin'
import { evaluationCsv } from './evaluation-csv.ts'
import { evaluationJson } from './evaluation-json.ts'

/** The built-in forms of an outcome beside the table of the terminal, as a plug-in would bring them. */
export const exporters: readonly Exporter[] = [
  { name: 'json', export: (report) => evaluationJson(report) },
  { name: 'csv', export: (report, { language }) => evaluationCsv(report, language) },
]
