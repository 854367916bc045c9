import { useEffect, useRef } from 'react'
import { useSettings } from '../../app/settings.tsx'
import { usePageSearch } from '../../app/use-page-search.ts'
import type { Outline } from '../../engine/protocol.ts'
import { useAnswer } from '../../engine/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { DocumentView } from '../../parts/document-view.tsx'
import { Select } from '../../parts/select.tsx'
import { useWords } from '../../words/use-words.ts'
import type { AskedPlace } from './write-page.tsx'
import { ChecksLine } from './checks-line.tsx'
import { MessageList } from './message-list.tsx'
import { Results } from './results.tsx'
import type { ShownYear } from './use-shown-year.ts'

interface SideProps {
  readonly outline: Outline | undefined
  readonly year: number | undefined
  readonly shown: ShownYear
  readonly path: string | undefined
  readonly cursor: number
  /** The reasons of a cost are open. */
  readonly explained: boolean
  readonly onPlace: (source: string, spans: AskedPlace['spans']) => void
}

/** Beside the text: what is wrong with it, what it comes to, or why. */
export function Side({ outline, year, shown, path, cursor, explained, onPlace }: SideProps) {
  const { write: words, common } = useWords()
  const [, change] = usePageSearch()
  return (
    <section className="write-side" aria-label={words.results}>
      <div className="write-side-tools">
        <h2>{explained ? words.reasons : words.results}</h2>
        {explained ? (
          <Button kind="quiet" onPress={() => { change({ cost: undefined, of: undefined }) }}>
            {words.backToResults}
          </Button>
        ) : (
          outline && year !== undefined && <Select label={common.year} hideLabel value={String(year)} onChange={(value) => { change({ year: value }) }} options={outline.years.map((one) => ({ value: String(one), text: common.fiscalYear(one) }))} />
        )}
      </div>
      {outline && <MessageList messages={shown.messages} computable={outline.computable} onPlace={onPlace} />}
      {outline?.computable && !explained && <ChecksLine onPlace={onPlace} />}
      {outline?.computable && year !== undefined && (explained ? <Why year={year} onPlace={onPlace} /> : <Results outline={outline} shown={shown} path={path} cursor={cursor} />)}
    </section>
  )
}

/** The reasons of the cost in the address, each place in them a way to its characters. */
function Why({ year, onPlace }: { readonly year: number; readonly onPlace: SideProps['onPlace'] }) {
  const { app } = useWords()
  const { language } = useSettings()
  const [{ programme = '', cost, of }] = usePageSearch()
  const { value, pending } = useAnswer('desk/reasons', { year, language, programme, ...(cost === undefined ? {} : { cost }), ...(of === undefined ? {} : { body: of }) })
  const asked = `${programme}\n${cost ?? ''}\n${of ?? ''}`
  const shown = useRef('')
  // Once for each wish: while the text is written, the reasons change and the text stays where it is.
  useEffect(() => {
    const span = value?.documents.find((one) => one.span)?.span
    if (pending || !span || shown.current === asked) return
    shown.current = asked
    onPlace(span.source, [{ from: span.start, to: span.end }])
  }, [value, pending, asked, onPlace])
  if (!value) return <p>{app.loading}</p>
  return (
    <div className="write-why">
      {value.documents.map(({ document }, index) => (
        <DocumentView key={index} document={document} onPlace={({ source, start, end }) => { onPlace(source, [{ from: start, to: end }]) }} />
      ))}
    </div>
  )
}
