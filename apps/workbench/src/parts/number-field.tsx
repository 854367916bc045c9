import './field.css'
import { useId } from 'react'

interface NumberFieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  /** As typed: 0.9, 1,234. */
  readonly value: string
  /** Shown while nothing is typed. */
  readonly placeholder?: string
  readonly onChange: (value: string) => void
}

/** A number as people type it, full width too; what it means is decided where it is read. */
export function NumberField({ label, hideLabel = false, value, placeholder, onChange }: NumberFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'hidden' : 'field-label'}>
        {label}
      </label>
      <input id={id} className="field-input field-number" inputMode="decimal" value={value} placeholder={placeholder} autoComplete="off" onChange={(event) => { onChange(event.target.value) }} />
    </div>
  )
}
