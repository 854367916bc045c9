import { Field } from '../../parts/field.tsx'
import { useWords } from '../../words/use-words.ts'

interface BodyFieldProps {
  readonly value: string
  readonly onChange: (name: string) => void
  /** Those that are offered while one types. */
  readonly names: readonly string[]
}

/** The name of a body: typed, or picked from those that begin so. */
export function BodyField({ value, onChange, names }: BodyFieldProps) {
  const { common } = useWords()
  return (
    <Field label={common.body}>
      {(id) => (
        <>
          <input id={id} className="field-input" value={value} list={`${id}-bodies`} autoComplete="off" onChange={(event) => { onChange(event.target.value) }} />
          <datalist id={`${id}-bodies`}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
