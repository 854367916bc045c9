import './problems.css'
import type { Message } from '../engine/protocol.ts'
import { useWords } from '../words/use-words.ts'

interface ProblemsProps {
  readonly messages: readonly Message[]
  readonly computable: boolean
}

/** What is wrong or worth knowing: in words, with its place, and what to write instead. */
export function Problems({ messages, computable }: ProblemsProps) {
  const { problems: words } = useWords()
  const errors = messages.filter(({ severity }) => severity === 'error')
  const rest = messages.filter(({ severity }) => severity === 'warning')
  if (errors.length === 0 && rest.length === 0) return null
  return (
    <details className={errors.length > 0 ? 'problems problems-wrong' : 'problems'} open={errors.length > 0}>
      <summary>
        {errors.length > 0 ? (computable ? words.found(errors.length) : words.errors(errors.length)) : words.warnings(rest.length)}
      </summary>
      <ul>
        {[...errors, ...rest].slice(0, 50).map((message, index) => (
          <li key={index}>
            <p>
              {message.text} <code>{message.code}</code>
            </p>
            {message.advice && <p>{message.advice}</p>}
            {message.span && message.place && <p className="problems-place">{words.at(message.span.source, message.place.line)}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}
