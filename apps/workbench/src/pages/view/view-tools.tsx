import { usePageSearch } from '../../app/use-page-search.ts'
import type { Outline } from '../../engine/protocol.ts'
import { Choice } from '../../parts/choice.tsx'
import { Select } from '../../parts/select.tsx'
import { useWords } from '../../words/use-words.ts'

interface ViewToolsProps {
  readonly outline: Outline
  readonly year: number
}

/** Year, body and how it is shown; all of it stands in the address. */
export function ViewTools({ outline, year }: ViewToolsProps) {
  const { view: words, common } = useWords()
  const [search, change] = usePageSearch()
  return (
    <div className="page-tools">
      <Select label={common.year} value={String(year)} onChange={(value) => { change({ year: value }) }} options={outline.years.map((one) => ({ value: String(one), text: common.fiscalYear(one) }))} />
      <Select label={common.body} value={search.body ?? ''} onChange={(value) => { change({ body: value || undefined }) }} options={[{ value: '', text: common.allBodies }, ...outline.bodies.map(({ code, name }) => ({ value: code, text: name }))]} />
      <Choice label={words.shape} value={search.shape === 'charts' ? 'charts' : 'matrix'} onChange={(value) => { change({ shape: value === 'charts' ? value : undefined }) }} options={[{ value: 'matrix', text: words.matrix }, { value: 'charts', text: words.charts }]} />
      {search.body === undefined && search.shape === undefined && outline.bodies.length <= 40 && (
        <Choice label={words.rows} value={search.rows === 'bodies' ? 'bodies' : 'costs'} onChange={(value) => { change({ rows: value === 'bodies' ? value : undefined }) }} options={[{ value: 'costs', text: words.costsAsRows }, { value: 'bodies', text: words.bodiesAsRows }]} />
      )}
    </div>
  )
}
