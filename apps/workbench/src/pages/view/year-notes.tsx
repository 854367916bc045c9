import type { ReportOutcome } from '@renkei/ruleset'
import type { ReactNode } from 'react'
import { useSettings } from '../../app/settings.tsx'
import { useAnswer } from '../../engine/use-answer.ts'
import { useWords } from '../../words/use-words.ts'

interface YearNotesProps {
  readonly year: number
  /** Code of the body whose page it is. */
  readonly body?: string | undefined
}

/** What the amounts of the year stand on: figures that are missing, figures read, and what was taken for granted. */
export function YearNotes({ year, body }: YearNotesProps) {
  const { view: words } = useWords()
  const { language } = useSettings()
  const { value } = useAnswer('desk/year', { year, language, ...(body === undefined ? {} : { body }) })
  if (!value) return null
  const { outcomes, figures, assumptions } = value.report
  const missing = missingIn(outcomes)
  const concerned = assumptions.filter((one) => one.concerned)
  return (
    <div className="notes">
      <Notes title={words.missing(missing.length)} empty={missing.length === 0} heads={[words.missingName, words.missingFor, words.missingIn]}>
        {missing.map(({ key, name, bodies, programmes }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{bodies.length === 0 ? words.forAll : bodies.length > 6 ? words.forMany(bodies.slice(0, 5), bodies.length) : bodies.join('、')}</td>
            <td>{programmes.map((number) => `【${number}】`).join('')}</td>
          </tr>
        ))}
      </Notes>
      <Notes title={words.figures(figures.length)} empty={figures.length === 0} heads={[words.figureName, words.vintage, words.sourceTable]}>
        {figures.map(({ key, name, vintage, source }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{vintage}</td>
            <td>{source}</td>
          </tr>
        ))}
      </Notes>
      <Notes title={words.assumptions(concerned.length)} empty={concerned.length === 0} heads={[words.assumptionKind, words.assumptionTitle, words.assumptionText]}>
        {concerned.map(({ kind, title, text, place }, index) => (
          <tr key={index}>
            <td>{kind === 'doubt' ? words.doubt : words.assumption}</td>
            <th scope="row">{title}</th>
            <td>
              {text}
              {place !== '' && <span className="listing-quiet"> {place}</span>}
            </td>
          </tr>
        ))}
      </Notes>
    </div>
  )
}

interface NotesProps {
  readonly title: string
  readonly empty: boolean
  readonly heads: readonly string[]
  readonly children: ReactNode
}

function Notes({ title, empty, heads, children }: NotesProps) {
  if (empty) return null
  return (
    <details className="note">
      <summary>{title}</summary>
      <table className="listing">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </details>
  )
}

interface MissingNote {
  readonly key: string
  readonly name: string
  readonly bodies: readonly string[]
  readonly programmes: readonly string[]
}

/** One line for each thing that is missing, whatever number of costs waits for it. */
function missingIn(outcomes: readonly ReportOutcome[]): readonly MissingNote[] {
  const found = new Map<string, { name: string; bodies: Set<string>; programmes: Set<string> }>()
  for (const { programme, missing } of outcomes) {
    for (const { kind, name, asOfRule, bodies } of missing) {
      const key = `${kind} ${kind === 'figure' ? '' : programme} ${name} ${asOfRule ?? ''}`
      const note = found.get(key) ?? { name: asOfRule === undefined ? name : `${name}（${asOfRule}）`, bodies: new Set<string>(), programmes: new Set<string>() }
      found.set(key, note)
      for (const body of bodies) note.bodies.add(body.name)
      note.programmes.add(programme)
    }
  }
  return [...found].map(([key, { name, bodies, programmes }]) => ({ key, name, bodies: [...bodies], programmes: [...programmes] }))
}
