import type { ChangeableIndicator } from '../../engine/protocol-compare.ts'
import { Select } from '../../parts/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { useVariant } from './use-variant.ts'

/** Figures of another time, where the table has some: the population of 2030. */
export function BasesConditions({ indicators }: { readonly indicators: readonly ChangeableIndicator[] }) {
  const { compare: words } = useWords()
  const [{ bases = {} }, set] = useVariant()
  const timed = indicators.filter((indicator) => indicator.bases.length > 0)
  if (timed.length === 0) return null
  return (
    <details className="compare-group" open>
      <summary>{words.bases}</summary>
      {timed.map(({ name, basis, bases: choices }) => (
        <Select key={name} label={name} value={bases[name] ?? ''} onChange={(phrase) => { set({ bases: withKey(bases, name, phrase) }) }} options={[{ value: '', text: `${words.asIs}（${basis ?? ''}）` }, ...choices.map((phrase) => ({ value: phrase, text: phrase }))]} />
      ))}
    </details>
  )
}

function withKey(all: Readonly<Record<string, string>>, name: string, value: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...Object.entries(all).filter(([key]) => key !== name), ...(value === '' ? [] : [[name, value]])])
}
