import { figureForms } from '@renkei/sheet'
import { formWorkbook } from '@renkei/xlsx-in'
import type { Exported } from '../protocol-transfer.ts'
import type { Session } from '../session.ts'

/** The tables that the rules ask for, to be filled in and brought back. */
export function exportForms({ ruleSet }: Session): Exported {
  return { content: formWorkbook(figureForms(ruleSet.compiled.requests, ruleSet.bodies)), ending: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', notes: [], messages: [] }
}
