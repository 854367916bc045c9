import './field.css'
import { useId } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'search'
  readonly autoFocus?: boolean
  /** What is wrong with what stands in it. */
  readonly problem?: string
}

export function TextField({ label, hideLabel = false, value, onChange, type = 'text', autoFocus = false, problem }: TextFieldProps) {
  const id = useId()
  return (
    <div className="field field-wide">
      <label htmlFor={id} className={hideLabel ? 'hidden' : 'field-label'}>
        {label}
      </label>
      <input id={id} className="field-input" type={type} value={value} autoComplete="off" autoFocus={autoFocus} aria-invalid={problem !== undefined} aria-describedby={problem === undefined ? undefined : `${id}-problem`} onChange={(event) => { onChange(event.target.value) }} />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  )
}
