import { Button } from '../../../parts/button.tsx'
import { NumberField } from '../../../parts/number-field.tsx'
import { Select } from '../../../parts/select.tsx'
import { TextField } from '../../../parts/text-field.tsx'
import { useWords } from '../../../words/use-words.ts'
import { type PlannedProgramme, type SharingWay, ways } from './framework-plan.ts'

interface ProgrammesEditorProps {
  readonly programmes: readonly PlannedProgramme[]
  readonly onChange: (programmes: readonly PlannedProgramme[]) => void
}

/** What is done together, what it costs, and how the cost is shared. */
export function ProgrammesEditor({ programmes, onChange }: ProgrammesEditorProps) {
  const { wizard: words } = useWords()
  return (
    <>
      {programmes.map((programme, at) => {
        const set = (change: Partial<PlannedProgramme>): void => { onChange(programmes.with(at, { ...programme, ...change })) }
        return (
          <fieldset key={at} className="wizard-programme">
            <legend>{words.programme(at + 1)}</legend>
            <div className="page-tools">
              <TextField label={words.title} value={programme.title} onChange={(title) => { set({ title }) }} />
              <TextField label={words.cost} value={programme.cost} onChange={(cost) => { set({ cost: cost.replaceAll(/[\s、。]/g, '') }) }} />
              <NumberField label={words.amount} value={programme.amount} onChange={(amount) => { set({ amount }) }} />
              <Select label={words.way} value={programme.way} onChange={(way) => { set({ way: way as SharingWay }) }} options={ways.map((way) => ({ value: way, text: words.ways[way] }))} />
              {programmes.length > 1 && (
                <Button kind="quiet" aria-label={`${words.remove} ${words.programme(at + 1)}`} onPress={() => { onChange(programmes.filter((_, other) => other !== at)) }}>
                  {words.remove}
                </Button>
              )}
            </div>
          </fieldset>
        )
      })}
      <div>
        <Button onPress={() => { onChange([...programmes, { title: '', cost: '', amount: '', way: 'equal' }]) }}>{words.addProgramme}</Button>
      </div>
    </>
  )
}
