import type { Inline, Writer } from '@renkei/explanation'
import type { ReportBody, ReportOpen, ReportShare } from '@renkei/ruleset'
import type { Cell, GridColumn } from '../paper.ts'
import type { PaperWords } from '../words/paper-words.ts'

/** More bodies than this are counted in a cell, not listed. */
const LISTED = 6

/** The parts tables of papers have in common. */
export const column = {
  text: (title: string, width?: number): GridColumn => ({ title, align: 'start', ...(width === undefined ? {} : { width }) }),
  number: (title: string, width?: number): GridColumn => ({ title, align: 'end', ...(width === undefined ? {} : { width }) }),
}

export function textCell(text: string): Cell {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** Yen of a result; an empty cell where there are none. */
export function yenCell(yen: number | undefined, write: Writer): Cell {
  return yen === undefined ? [] : [write.yen(String(yen), 'total')]
}

export function bodyCell({ code, name }: ReportBody, write: Writer): Cell {
  return [write.body({ member: code, name })]
}

/** What a body bears, or between what it lies. */
export function shareInlines({ yen, low, high }: ReportShare, write: Writer): readonly Inline[] {
  if (yen !== undefined) return [write.yen(String(yen), 'share')]
  return low === undefined || high === undefined ? [] : write.line`${write.yen(String(low), 'low')}${write.language === 'ja' ? '～' : ' – '}${write.yen(String(high), 'high')}`
}

export function bodiesText(bodies: readonly ReportBody[], words: PaperWords): string {
  return bodies.length > LISTED ? words.bodies(bodies.length) : bodies.map(({ name }) => name).join(words.and)
}

/** 中枢都市（山形市）、連携市町（13団体）. */
export function partiesText({ parties }: ReportOpen, words: PaperWords): string {
  return parties.map(({ name, bodies }) => (bodies.length === 0 || (bodies.length === 1 && bodies[0]?.name === name) ? name : words.with(name, bodiesText(bodies, words)))).join(words.and)
}

/** Lines one under the other in a cell. */
export function linesCell(lines: readonly Cell[]): Cell {
  return lines.flatMap((line, at): Cell => (at === 0 ? line : [{ kind: 'break' }, ...line]))
}
