import './decide.css'
import '../../parts/listing.css'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import { useAnswer } from '../../engine/use-answer.ts'
import { Choice } from '../../parts/choice.tsx'
import { NoWork } from '../../parts/no-work.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Select } from '../../parts/select.tsx'
import { Yen } from '../../parts/yen.tsx'
import { useDeskState } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { useYear } from '../../engine/use-year.ts'
import { OpenTable } from './open-table.tsx'
import { Trial } from './trial.tsx'

/** 決める: what is still to be agreed, the yen that hang on it, and what each option would mean. */
export function DecidePage() {
  const { decide: words, common, app } = useWords()
  const { language } = useSettings()
  const { work } = useDeskState()
  const [search, change] = usePageSearch()
  const { value: outline } = useAnswer('desk/outline', { language })
  const year = useYear(outline)
  const { value } = useAnswer('desk/year', outline?.computable && year !== undefined ? { year, language } : undefined)
  if (!work) return <NoWork title={words.title} />
  if (!outline) return <div className="page" aria-busy="true" />
  const waiting = (value?.report.outcomes ?? []).filter(({ open, missing, state }) => open.length > 0 || missing.length > 0 || state === 'not-stated')
  const toAgree = waiting.filter(({ open }) => open.length > 0)
  const chosen = toAgree.find(({ programme, cost }) => programme === search.programme && cost === search.cost)
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <Problems messages={outline.messages} computable={outline.computable} />
      {outline.computable && year !== undefined && (
        <>
          <div className="page-tools">
            <Select label={common.year} value={String(year)} onChange={(to) => { change({ year: to }) }} options={outline.years.map((one) => ({ value: String(one), text: common.fiscalYear(one) }))} />
            <Choice label={words.kind} value={search.shape === 'all' ? 'all' : 'agree'} onChange={(to) => { change({ shape: to === 'all' ? to : undefined }) }} options={[{ value: 'agree', text: words.toAgree }, { value: 'all', text: words.all }]} />
            {value && (
              <p className="decide-sum">
                {words.hanging} <Yen value={value.report.totals.hanging} />
                {common.yenUnit}
              </p>
            )}
          </div>
          {chosen && <Trial key={`${chosen.programme}\n${chosen.cost}`} outcome={chosen} year={year} outline={outline} />}
          {value ? <OpenTable outcomes={search.shape === 'all' ? waiting : toAgree} /> : <p className="shell-loading">{app.loading}</p>}
        </>
      )}
    </div>
  )
}
