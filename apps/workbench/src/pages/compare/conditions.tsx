import { useSettings } from '../../app/settings.tsx'
import type { Outline } from '../../engine/protocol.ts'
import { useAnswer } from '../../engine/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { BasesConditions } from './bases-conditions.tsx'
import { FiguresConditions } from './figures-conditions.tsx'
import { MembersConditions } from './members-conditions.tsx'
import { NumbersConditions } from './numbers-conditions.tsx'
import { type ChosenZip, OtherChoice } from './other-choice.tsx'
import { useVariant } from './use-variant.ts'

interface ConditionsProps {
  readonly outline: Outline
  readonly year: number
  readonly zip: ChosenZip | undefined
  readonly onZip: (zip: ChosenZip) => void
}

/** What the other side differs in; all of it holds together. */
export function Conditions({ outline, year, zip, onZip }: ConditionsProps) {
  const { compare: words } = useWords()
  const { language } = useSettings()
  const [variant, set] = useVariant()
  const { value: changeable } = useAnswer('desk/changeable', { language, year })
  const own = variant.rules === undefined
  return (
    <>
      <h2>{words.conditions}</h2>
      <OtherChoice rules={variant.rules} zip={zip} onZip={onZip} onChange={(rules) => { set({ rules, bases: {}, figures: [], numbers: [], members: [] }) }} />
      {own && changeable && (
        <>
          <BasesConditions indicators={changeable.indicators} />
          <FiguresConditions indicators={changeable.indicators} />
          <NumbersConditions programmes={changeable.programmes} />
          <MembersConditions sets={changeable.sets} indicators={changeable.indicators} outline={outline} />
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
