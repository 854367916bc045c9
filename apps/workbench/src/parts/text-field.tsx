import { Field, type FieldLabel } from './field.tsx'

interface TextFieldProps extends FieldLabel {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'search'
  readonly autoFocus?: boolean
  /** What is wrong with what stands in it. */
  readonly problem?: string
}

/** A line of words. */
export function TextField({ value, onChange, type = 'text', autoFocus = false, problem, ...name }: TextFieldProps) {
  return (
    <Field {...name} wide>
      {(id) => (
        <>
          <input id={id} className="field-input" type={type} value={value} autoComplete="off" autoFocus={autoFocus} aria-invalid={problem !== undefined} aria-describedby={problem === undefined ? undefined : `${id}-problem`} onChange={(event) => { onChange(event.target.value) }} />
          {problem !== undefined && (
            <p id={`${id}-problem`} className="field-problem">
              {problem}
            </p>
          )}
        </>
      )}
    </Field>
  )
}
