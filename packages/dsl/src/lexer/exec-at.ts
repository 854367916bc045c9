import type { ScanContext } from './context.ts'

/** What a sticky pattern finds right at a place. */
export function execAt(pattern: RegExp, { half }: ScanContext, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(half)
}
