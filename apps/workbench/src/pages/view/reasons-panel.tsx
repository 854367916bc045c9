import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import { useAnswer } from '../../engine/use-answer.ts'
import type { Outline } from '../../engine/protocol.ts'
import { DocumentView } from '../../parts/document-view.tsx'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'

/** 積算根拠 of the cost that the address names; closed by going back. */
export function ReasonsPanel({ year, outline }: { readonly year: number; readonly outline: Outline }) {
  const { view: words, app } = useWords()
  const { language } = useSettings()
  const [{ programme, cost, of, body }, change] = usePageSearch()
  const concerned = of ?? body
  const known = programme !== undefined && outline.programmes.some(({ number }) => number === programme)
  const { value } = useAnswer('desk/reasons', known ? { year, language, programme, ...(cost === undefined ? {} : { cost }), ...(concerned === undefined ? {} : { body: concerned }) } : undefined)
  return (
    <Panel title={words.reasons} open={known} onClose={() => { change({ programme: undefined, cost: undefined, of: undefined }) }}>
      {value ? value.documents.map(({ document }, index) => <DocumentView key={index} document={document} />) : <p>{app.loading}</p>}
    </Panel>
  )
}
