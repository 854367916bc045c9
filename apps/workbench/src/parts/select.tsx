import { Field, type FieldLabel } from './field.tsx'

export interface Option {
  readonly value: string
  readonly text: string
}

interface SelectProps extends FieldLabel {
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** The list of the system: it works with every input method and screen reader that staff have. */
export function Select({ value, options, onChange, ...name }: SelectProps) {
  return (
    <Field {...name}>
      {(id) => (
        <select id={id} className="field-select" value={value} onChange={(event) => { onChange(event.target.value) }}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
