import { useId, useState } from 'react'
import type { Outline } from '../../engine/protocol.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Select } from '../../parts/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { useVariant } from './use-variant.ts'

interface MembersConditionsProps {
  readonly sets: readonly string[]
  readonly outline: Outline
}

/** A body joins a set or leaves it, from a year on. */
export function MembersConditions({ sets, outline: { bodies, years } }: MembersConditionsProps) {
  const { compare: words, common } = useWords()
  const [{ members = [] }, change] = useVariant()
  const [joins, setJoins] = useState(false)
  const [set, setSet] = useState(sets.at(-1) ?? '')
  const [body, setBody] = useState('')
  const [from, setFrom] = useState(String(years[0] ?? ''))
  const list = useId()
  if (sets.length === 0) return null
  const text = (member: (typeof members)[number]): string => words.memberText(member.set, member.body, common.fiscalYear(member.from), member.join)
  return (
    <details className="compare-group" open={members.length > 0}>
      <summary>{words.members}</summary>
      <Choice label={words.joinsOrLeaves} value={joins ? 'join' : 'leave'} onChange={(value) => { setJoins(value === 'join') }} options={[{ value: 'leave', text: words.leaves }, { value: 'join', text: words.joins }]} />
      <div className="field">
        <label className="field-label" htmlFor={list}>
          {common.body}
        </label>
        <input id={list} className="field-input" value={body} list={`${list}-bodies`} autoComplete="off" onChange={(event) => { setBody(event.target.value) }} />
        <datalist id={`${list}-bodies`}>
          {bodies.slice(0, 200).map(({ code, name }) => (
            <option key={code} value={name} />
          ))}
        </datalist>
      </div>
      <Select label={words.set} value={set} onChange={setSet} options={sets.map((name) => ({ value: name, text: name }))} />
      <Select label={words.from} value={from} onChange={setFrom} options={years.map((year) => ({ value: String(year), text: common.fiscalYear(year) }))} />
      <div>
        <Button isDisabled={body.trim() === ''} onPress={() => { change({ members: [...members, { join: joins, set, body: body.trim(), from: Number(from) }] }) }}>
          {words.add}
        </Button>
      </div>
      {members.length > 0 && (
        <ul className="compare-members">
          {members.map((member, index) => (
            <li key={index}>
              {text(member)}
              <Button kind="quiet" aria-label={`${words.remove} ${text(member)}`} onPress={() => { change({ members: members.filter((_, at) => at !== index) }) }}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
