import type { Variant } from '../../engine/protocol-compare.ts'
import { useWords } from '../../words/use-words.ts'
import { TakeOut } from './take-out.tsx'
import { TakeOver } from './take-over.tsx'
import { toldConditions } from './told-conditions.ts'

interface CompareToolsProps {
  /** Of the work; of all years without one. */
  readonly year: number | undefined
  readonly variant: Variant
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
  readonly computable: boolean
}

/** What is tried, and what may be made of it: a paper, or an edit of the rules. */
export function CompareTools({ year, variant, bodies, computable }: CompareToolsProps) {
  const words = useWords()
  const told = toldConditions(variant, words, bodies)
  return (
    <>
      {told.length > 0 && (
        <>
          <h2>{words.compare.told}</h2>
          <ul className="compare-told">
            {told.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <div className="compare-tools">
        {told.length > 0 && <TakeOut year={year} variant={variant} conditions={told} computable={computable} />}
        <TakeOver year={year} variant={variant} computable={computable && told.length > 0} />
      </div>
    </>
  )
}
