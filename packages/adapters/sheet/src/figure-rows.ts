/** Of when, from where and how final a figure is. Empty where nothing says so. */
export interface Vintage {
  readonly edition: string
  readonly fiscalYear: string
  readonly time: string
  readonly published: string
  readonly obtained: string
  readonly quality: string
}

/** What a row of the table is of. */
export interface RowKey extends Vintage {
  readonly code: string
  readonly name: string
  readonly area: string
}

const TITLES: readonly (readonly [keyof RowKey, string])[] = [
  ['code', '団体コード'], ['name', '団体名'], ['area', '地区'], ['edition', '資料'], ['fiscalYear', '年度'], ['time', '時点'], ['published', '公表日'], ['obtained', '取得日'], ['quality', '区分'],
]

/** The table of a rule set in the making: a row for each body and time, a column for each figure. */
export class FigureRows {
  readonly #rows = new Map<string, { readonly key: RowKey; readonly values: Map<string, string> }>()
  readonly #indicators = new Set<string>()

  add(key: RowKey, indicator: string, value: string): void {
    this.#indicators.add(indicator)
    const id = TITLES.map(([name]) => key[name]).join('\n')
    const row = this.#rows.get(id) ?? { key, values: new Map<string, string>() }
    this.#rows.set(id, row)
    // A body that stands twice keeps both: which of them is right is for its reader to say.
    if (!row.values.has(indicator)) row.values.set(indicator, value)
    else this.#rows.set(`${id}\n${this.#rows.size}`, { key, values: new Map([[indicator, value]]) })
  }

  /** With a heading; columns that nothing fills are left out. */
  rows(): readonly (readonly string[])[] {
    const all = [...this.#rows.values()]
    const titles = TITLES.filter(([name]) => all.some(({ key }) => key[name] !== ''))
    const indicators = [...this.#indicators]
    return [
      [...titles.map(([, title]) => title), ...indicators],
      ...all.map(({ key, values }) => [...titles.map(([name]) => key[name]), ...indicators.map((indicator) => values.get(indicator) ?? '')]),
    ]
  }
}
