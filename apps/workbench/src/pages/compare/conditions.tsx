import { entries } from 'virtual:gallery'
import { useSettings } from '../../app/settings.tsx'
import type { Outline } from '../../engine/protocol.ts'
import { useAnswer } from '../../engine/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { BasesConditions } from './bases-conditions.tsx'
import { FiguresConditions } from './figures-conditions.tsx'
import { MembersConditions } from './members-conditions.tsx'
import { NumbersConditions } from './numbers-conditions.tsx'
import { useVariant } from './use-variant.ts'

/** What the other side differs in; all of it holds together. */
export function Conditions({ outline, year }: { readonly outline: Outline; readonly year: number }) {
  const { compare: words } = useWords()
  const { language } = useSettings()
  const [variant, set] = useVariant()
  const { value: changeable } = useAnswer('desk/changeable', { language, year })
  const own = variant.rules === undefined
  return (
    <>
      <h2>{words.conditions}</h2>
      <Select label={words.otherLabel} value={variant.rules ?? ''} onChange={(rules) => { set({ rules, bases: {}, figures: [], numbers: [], members: [] }) }} options={[{ value: '', text: words.otherHint }, ...entries.map(({ id, name, mark }) => ({ value: id, text: mark ? `${name} ${mark}` : name }))]} />
      {own && changeable && (
        <>
          <BasesConditions indicators={changeable.indicators} />
          <FiguresConditions indicators={changeable.indicators} />
          <NumbersConditions programmes={changeable.programmes} />
          <MembersConditions sets={changeable.sets} outline={outline} />
        </>
      )}
      <div>
        <Button isDisabled={Object.keys(variant).length === 0} onPress={() => { set({ rules: '', bases: {}, figures: [], numbers: [], members: [] }) }}>
          {words.reset}
        </Button>
      </div>
    </>
  )
}
