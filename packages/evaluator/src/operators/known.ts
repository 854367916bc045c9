import type { Recorded } from '@renkei/plan'
import type { Run } from '../core/run.ts'

/** What was recorded or decided by the day the figures are read; later ones are not known yet. */
export function known(run: Run, table: Readonly<Record<string, Recorded>>, key: string): Recorded | undefined {
  const found = Object.hasOwn(table, key) ? table[key] : undefined
  return found !== undefined && found.decided <= run.snapshot.asOf ? found : undefined // ISO dates sort as text
}
