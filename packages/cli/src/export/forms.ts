import { figureForms } from '@renkei/sheet'
import { formWorkbook } from '@renkei/xlsx-in'
import type { ExportKind } from './export-kind.ts'

/** The tables that the rules ask for, to be filled in and imported. */
export const forms: ExportKind['make'] = async ({ ruleSet }) => ({ content: formWorkbook(figureForms(ruleSet.compiled.requests, ruleSet.bodies)), notes: [] })
