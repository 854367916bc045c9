import type { OutlineProgramme } from '../../engine/protocol.ts'

/** The programme in whose part of a file a place lies; the first of the file before it, the first of all in files without one. */
export function programmeAt(programmes: readonly OutlineProgramme[], path: string | undefined, offset: number): OutlineProgramme | undefined {
  const here = programmes.filter(({ span }) => span.source === path).sort((left, right) => left.span.start - right.span.start)
  return here.findLast(({ span }) => span.start <= offset) ?? here[0] ?? programmes[0]
}
