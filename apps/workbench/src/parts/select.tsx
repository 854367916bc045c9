import './field.css'
import { useId } from 'react'

export interface Option {
  readonly value: string
  readonly text: string
}

interface SelectProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** The list of the system: it works with every input method and screen reader that staff have. */
export function Select({ label, hideLabel = false, value, options, onChange }: SelectProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'hidden' : 'field-label'}>
        {label}
      </label>
      <select id={id} className="field-select" value={value} onChange={(event) => { onChange(event.target.value) }}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
