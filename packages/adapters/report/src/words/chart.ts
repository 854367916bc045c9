import type { Language } from '@renkei/diagnostics'

interface ChartWords {
  /** From the largest, with what they are called. */
  readonly units: readonly (readonly [size: number, name: string])[]
  readonly inUnit: (digits: string, unit: string) => string
  readonly barsTitle: string
  readonly bars: (parts: readonly string[]) => string
  readonly barsInShort: (bodies: number, costs: readonly string[]) => string
  readonly others: (count: number) => string
  readonly sankeyTitle: string
  readonly sankey: (costs: number, bodies: number, first: readonly string[]) => string
  readonly trendTitle: string
  readonly trend: (lines: readonly string[]) => string
}

/** What stands on pictures, and what is read in their place. The numbers themselves stand in the tables beside them. */
export const chartWords: Readonly<Record<Language, ChartWords>> = {
  ja: {
    units: [[100_000_000, '億円'], [1_000_000, '百万円'], [1_000, '千円']],
    inUnit: (digits, unit) => `${digits}${unit}`,
    barsTitle: '図　団体別の負担額と費用の内訳',
    bars: (parts) => `団体ごとの横棒を費用で区切ったもの。${parts.join('、')}。`,
    barsInShort: (bodies, costs) => `${String(bodies)}団体の負担額を横棒で示し、費用で区切ったもの。額の大きい費用は、${costs.join('、')}。数値は、表のとおり。`,
    others: (count) => `ほか${String(count)}件の費用`,
    sankeyTitle: '図　だれが何を負担するか（左が費用、右が団体、帯の幅が額）',
    sankey: (costs, bodies, first) => `${String(costs)}件の費用から${String(bodies)}団体への帯。負担額の大きい団体は、${first.join('、')}の順。数値は、表のとおり。`,
    trendTitle: '図　団体別の負担額の推移（算定済及び暫定の小計）',
    trend: (lines) => `${lines.join('、')}。`,
  },
  en: {
    units: [[1_000_000_000, 'billion yen'], [1_000_000, 'million yen'], [1_000, 'thousand yen']],
    inUnit: (digits, unit) => `${digits} ${unit}`,
    barsTitle: 'Chart: what each body bears, by cost',
    bars: (parts) => `A bar a body, divided by cost: ${parts.join('; ')}.`,
    barsInShort: (bodies, costs) => `A bar for each of ${String(bodies)} bodies, divided by cost; the largest costs are ${costs.join(', ')}. The numbers stand in the tables.`,
    others: (count) => `${String(count)} other costs`,
    sankeyTitle: 'Chart: who pays what (costs left, bodies right, bands as wide as the yen)',
    sankey: (costs, bodies, first) => `Bands from ${String(costs)} costs to ${String(bodies)} bodies; those that bear most are ${first.join(', ')}. The numbers stand in the tables.`,
    trendTitle: 'Chart: what each body bears over the years (determined and provisional)',
    trend: (lines) => `${lines.join('; ')}.`,
  },
}
