import { round, fromInteger, toSafeInteger } from '@renkei/money'
import { EXACT, kindOf } from '../core/kind.ts'
import type { Run } from '../core/run.ts'
import type { LineSites } from '../prepare.ts'
import { yearStart } from './read-line.ts'

/** 協議待ち等の額: whole yen that hang on an open line in this year, if they are known. */
export function readHanging(run: Run, { hangs }: LineSites, year: string): number | undefined {
  if (hangs === undefined) return undefined
  const at = yearStart(run, hangs, year)
  if (kindOf(run.cells.status[at]!) > EXACT) return undefined
  return toSafeInteger(round(run.cells.valueAt(at), fromInteger(1), 'down'))
}
