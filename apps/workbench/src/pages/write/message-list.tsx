import type { Message } from '../../engine/protocol.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { fixFiles } from './fix-files.ts'
import type { AskedPlace } from './write-page.tsx'

interface MessageListProps {
  readonly messages: readonly Message[]
  readonly computable: boolean
  readonly onPlace: (source: string, spans: AskedPlace['spans']) => void
}

const SHOWN = 30

/** Mistakes and remarks of all files; each leads to its characters. */
export function MessageList({ messages, computable, onPlace }: MessageListProps) {
  const { problems: words } = useWords()
  const desk = useDesk()
  const found = [...messages.filter(({ severity }) => severity === 'error'), ...messages.filter(({ severity }) => severity === 'warning')]
  const errors = found.filter(({ severity }) => severity === 'error').length
  return (
    <div role="status">
      {found.length > 0 && (
        <details className={errors > 0 ? 'problems problems-wrong' : 'problems'} open={errors > 0}>
          <summary>{errors === 0 ? words.warnings(found.length) : computable ? words.found(errors) : words.errors(errors)}</summary>
          <ul>
            {found.slice(0, SHOWN).map(({ text, advice, code, span, place, fixes }, index) => (
              <li key={index}>
                {span && place ? (
                  <button type="button" className="link" onClick={() => { onPlace(span.source, [{ from: span.start, to: span.end }]) }}>
                    {text}
                  </button>
                ) : (
                  text
                )}{' '}
                <code>{code}</code>
                {advice && <p>{advice}</p>}
                {fixes.map(({ title, edits }, at) => (
                  <Button key={at} kind="secondary" onPress={() => { fixFiles(desk, edits) }}>
                    {title}
                  </Button>
                ))}
                {span && place && <p className="problems-place">{words.at(span.source, place.line)}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
