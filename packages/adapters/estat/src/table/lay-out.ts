import type { Time } from '@renkei/figures'

/** A body as statistics name it. */
export interface Body {
  readonly code: string
  readonly name: string
}

/** One cell to be. */
export interface Figure {
  readonly body: Body
  readonly time: Time
  readonly column: string
  readonly text: string
}

export interface LaidRow {
  readonly body: Body
  readonly time: Time
  readonly cells: ReadonlyMap<string, Figure>
}

export interface LaidOut {
  readonly columns: readonly string[]
  readonly rows: readonly LaidRow[]
  /** Two different texts for one cell. */
  readonly twice: readonly { readonly first: Figure; readonly second: Figure }[]
}

/** Figures as rows by time and body; the same figure twice is one. */
export function layOut(figures: readonly Figure[]): LaidOut {
  const rows = new Map<string, { body: Body; time: Time; cells: Map<string, Figure> }>()
  const twice: { first: Figure; second: Figure }[] = []
  for (const figure of figures) {
    const key = `${figure.time.start} ${figure.time.end} ${figure.body.code}`
    const row = rows.get(key) ?? { body: figure.body, time: figure.time, cells: new Map<string, Figure>() }
    rows.set(key, row)
    const first = row.cells.get(figure.column)
    if (first === undefined) row.cells.set(figure.column, figure)
    else if (first.text !== figure.text) twice.push({ first, second: figure })
  }
  return {
    columns: [...new Set(figures.map(({ column }) => column))],
    rows: [...rows].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, row]) => row),
    twice,
  }
}
