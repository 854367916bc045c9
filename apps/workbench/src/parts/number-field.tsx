import { Field, type FieldLabel } from './field.tsx'

interface NumberFieldProps extends FieldLabel {
  /** As typed: 0.9, 1,234. */
  readonly value: string
  /** Shown while nothing is typed. */
  readonly placeholder?: string
  readonly onChange: (value: string) => void
}

/** A number as people type it, full width too; what it means is decided where it is read. */
export function NumberField({ value, placeholder, onChange, ...name }: NumberFieldProps) {
  return (
    <Field {...name}>
      {(id) => <input id={id} className="field-input field-number" inputMode="decimal" value={value} placeholder={placeholder} autoComplete="off" onChange={(event) => { onChange(event.target.value) }} />}
    </Field>
  )
}
