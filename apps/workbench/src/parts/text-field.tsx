import './field.css'
import { useId } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'search'
}

export function TextField({ label, value, onChange, type = 'text' }: TextFieldProps) {
  const id = useId()
  return (
    <div className="field field-wide">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input id={id} className="field-input" type={type} value={value} autoComplete="off" onChange={(event) => { onChange(event.target.value) }} />
    </div>
  )
}
