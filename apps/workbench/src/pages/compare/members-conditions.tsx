import { useState } from 'react'
import type { ChangeableIndicator, VariantMember } from '../../engine/protocol-compare.ts'
import type { Outline } from '../../engine/protocol.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Select } from '../../parts/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { BodyField } from './body-field.tsx'
import { JoiningFigures } from './joining-figures.tsx'
import { useMunicipalities } from './use-municipalities.ts'
import { useVariant } from './use-variant.ts'

interface MembersConditionsProps {
  readonly sets: readonly string[]
  readonly indicators: readonly ChangeableIndicator[]
  readonly outline: Outline
}

/** A body joins a set or leaves it, from a year on. One that the rules do not know is picked among all municipalities, and its figures are asked for. */
export function MembersConditions({ sets, indicators, outline: { bodies, years } }: MembersConditionsProps) {
  const { compare: words, common } = useWords()
  const [{ members = [] }, change] = useVariant()
  const [joins, setJoins] = useState(false)
  const [set, setSet] = useState(sets.at(-1) ?? '')
  const [typed, setTyped] = useState('')
  const [from, setFrom] = useState(String(years[0] ?? ''))
  const [figures, setFigures] = useState<Readonly<Record<string, string>>>({})
  const { others, codeOf } = useMunicipalities(bodies, joins)
  if (sets.length === 0) return null
  const body = typed.trim()
  const isNew = joins && body !== '' && !bodies.some(({ name }) => name === body)
  const code = isNew ? codeOf(body) : undefined
  const text = (member: VariantMember): string => words.memberText(member.set, member.body, common.fiscalYear(member.from), member.join)
  const add = (): void => {
    change({ members: [...members, { join: joins, set, body, from: Number(from), ...(isNew ? { figures } : {}), ...(code === undefined ? {} : { code }) }] })
    setTyped('')
    setFigures({})
  }
  return (
    <details className="compare-group" open={members.length > 0}>
      <summary>{words.members}</summary>
      <Choice label={words.joinsOrLeaves} value={joins ? 'join' : 'leave'} onChange={(value) => { setJoins(value === 'join') }} options={[{ value: 'leave', text: words.leaves }, { value: 'join', text: words.joins }]} />
      <BodyField value={typed} onChange={setTyped} names={joins ? others : bodies.map(({ name }) => name)} />
      {isNew && <JoiningFigures body={body} code={code} indicators={indicators} figures={figures} onChange={setFigures} />}
      <Select label={words.set} value={set} onChange={setSet} options={sets.map((name) => ({ value: name, text: name }))} />
      <Select label={words.from} value={from} onChange={setFrom} options={years.map((year) => ({ value: String(year), text: common.fiscalYear(year) }))} />
      <div>
        <Button isDisabled={body === ''} onPress={add}>
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
