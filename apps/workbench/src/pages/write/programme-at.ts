import type { OutlineProgramme } from '../../engine/protocol.ts'

/** The programmes of a file, in its order; none in tables, and in rules that hold only bodies or figures. */
export function programmesIn(programmes: readonly OutlineProgramme[], path: string | undefined): readonly OutlineProgramme[] {
  return programmes.filter(({ span }) => span.source === path).sort((left, right) => left.span.start - right.span.start)
}

/** The programme in whose part of a file a place lies, the first of the file before it; in files without programmes the chosen one, else the first of all. */
export function programmeAt(programmes: readonly OutlineProgramme[], path: string | undefined, offset: number, chosen: string | undefined): OutlineProgramme | undefined {
  const here = programmesIn(programmes, path)
  return here.findLast(({ span }) => span.start <= offset) ?? here[0] ?? programmes.find(({ number }) => number === chosen) ?? programmes[0]
}
