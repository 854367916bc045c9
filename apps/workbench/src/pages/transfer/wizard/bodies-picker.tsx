import { useEffect, useId, useState } from 'react'
import { allMunicipalities, type MunicipalitiesByPrefecture } from '../../../bodies/all-municipalities.ts'
import { type NamedBody, namedBody } from '../../../bodies/named-body.ts'
import { Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/select.tsx'
import { TextField } from '../../../parts/text-field.tsx'
import { useWords } from '../../../words/use-words.ts'

interface BodiesPickerProps {
  readonly bodies: readonly NamedBody[]
  /** What the first one is called. */
  readonly lead: string
  readonly onChange: (bodies: readonly NamedBody[]) => void
}

/** Municipalities by prefecture; other bodies by their names. */
export function BodiesPicker({ bodies, lead, onChange }: BodiesPickerProps) {
  const { wizard: words } = useWords()
  const [known, setKnown] = useState<MunicipalitiesByPrefecture>(new Map())
  const [chosen, setChosen] = useState<string>()
  const [typed, setTyped] = useState('')
  const group = useId()
  const isIn = (name: string): boolean => bodies.some((body) => body.name === name)
  const prefectures = [...known.keys()]
  const prefecture = chosen ?? prefectures[0] ?? ''
  useEffect(() => {
    void allMunicipalities().then(setKnown)
  }, [])
  const add = (): void => {
    const names = typed.split(/[、，,\s\n]+/).map((name) => name.trim()).filter((name) => name !== '' && !isIn(name))
    onChange([...bodies, ...[...new Set(names)].map((name) => namedBody(name, prefecture, known))])
    setTyped('')
  }
  return (
    <>
      <div className="page-tools">
        <Select label={words.prefecture} value={prefecture} onChange={setChosen} options={prefectures.map((name) => ({ value: name, text: name }))} />
      </div>
      <fieldset className="wizard-bodies">
        <legend className="hidden">{prefecture}</legend>
        {(known.get(prefecture) ?? []).map((body) => (
          <label key={body.code} htmlFor={`${group}${body.code}`}>
            <input id={`${group}${body.code}`} type="checkbox" className="transfer-check" checked={isIn(body.name)} onChange={() => { onChange(isIn(body.name) ? bodies.filter(({ name }) => name !== body.name) : [...bodies, body]) }} />
            {body.name}
          </label>
        ))}
      </fieldset>
      <div className="page-tools">
        <TextField label={words.typeBodies} value={typed} onChange={setTyped} />
        <Button isDisabled={typed.trim() === ''} onPress={add}>
          {words.addBodies}
        </Button>
      </div>
      {bodies.length > 0 && (
        <>
          <Select label={lead} value={bodies[0]!.name} onChange={(name) => { onChange([...bodies.filter((body) => body.name === name), ...bodies.filter((body) => body.name !== name)]) }} options={bodies.map(({ name }) => ({ value: name, text: name }))} />
          <ul className="wizard-chosen">
            {bodies.map(({ name, code }) => (
              <li key={name}>
                {name}
                {code && <span className="listing-quiet"> {code}</span>}
                <Button kind="quiet" aria-label={`${words.remove} ${name}`} onPress={() => { onChange(bodies.filter((body) => body.name !== name)) }}>
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
