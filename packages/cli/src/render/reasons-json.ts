import type { EvaluatedFolder } from '../evaluate-folder.ts'

/** Explanations or readings as data, for other programs. */
export function reasonsJson({ ruleSet, evaluation, selected }: EvaluatedFolder, reasons: object): string {
  const { name, version, hash } = ruleSet
  const head = { ruleSet: { name, version, hash }, fiscalYear: selected.year, asOf: evaluation.snapshot?.asOf }
  return `${JSON.stringify({ ...head, ...reasons }, null, 2)}\n`
}
