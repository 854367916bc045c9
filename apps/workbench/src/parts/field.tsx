import './field.css'
import { type ReactNode, useId } from 'react'

/** How a field is named. */
export interface FieldLabel {
  readonly label: string
  /** Where what stands around the field says what it is, the name is only read aloud. */
  readonly hideLabel?: boolean
}

interface FieldProps extends FieldLabel {
  readonly wide?: boolean
  /** What is filled in; it takes the id, by which the name belongs to it. */
  readonly children: (id: string) => ReactNode
}

/** A name, and what is filled in below it. */
export function Field({ label, hideLabel = false, wide = false, children }: FieldProps) {
  const id = useId()
  return (
    <div className={wide ? 'field field-wide' : 'field'}>
      <label htmlFor={id} className={hideLabel ? 'hidden' : 'field-label'}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}
