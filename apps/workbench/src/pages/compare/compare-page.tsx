import './compare.css'
import '../../parts/listing.css'
import { useMemo, useState } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import { useAnswer } from '../../engine/use-answer.ts'
import { NoWork } from '../../parts/no-work.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Select } from '../../parts/select.tsx'
import { useSettled } from '../../parts/use-settled.ts'
import { useDeskState } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { CompareTools } from './compare-tools.tsx'
import { Conditions } from './conditions.tsx'
import { Differences } from './differences.tsx'
import type { ChosenZip } from './other-choice.tsx'
import { useOtherRules } from './use-other-rules.ts'
import { readVariant } from './use-variant.ts'

/** くらべる: the work as it is, and as it would be under other conditions. */
export function ComparePage() {
  const { compare: words, common, app, problems } = useWords()
  const { language } = useSettings()
  const { work } = useDeskState()
  const [search, change] = usePageSearch()
  const asked = useSettled(search.variant, 150)
  const variant = useMemo(() => readVariant(asked), [asked])
  const [zip, setZip] = useState<ChosenZip>()
  const other = useOtherRules(variant.rules, zip)
  const { value: outline } = useAnswer('desk/outline', { language })
  const year = outline?.years.find((one) => String(one) === search.year)
  const { value, pending, failure } = useAnswer('desk/compare', outline?.computable && asked !== undefined && other === 'ready' ? { language, variant, ...(year === undefined ? {} : { year }) } : undefined)
  if (!work) return <NoWork title={words.title} />
  if (!outline) return <div className="page" aria-busy="true" />
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <Problems messages={outline.messages} computable={outline.computable} />
      {outline.computable && (
        <div className="compare">
          <div className="compare-conditions">
            <Select label={common.year} value={year === undefined ? '' : String(year)} onChange={(to) => { change({ year: to || undefined }) }} options={[{ value: '', text: words.allYears }, ...outline.years.map((one) => ({ value: String(one), text: common.fiscalYear(one) }))]} />
            <Conditions outline={outline} year={year ?? outline.years[0]!} zip={zip} onZip={setZip} />
          </div>
          <section className="compare-differences" aria-busy={pending || asked !== search.variant} aria-live="polite">
            <CompareTools year={year} variant={variant} bodies={outline.bodies} computable={value?.computable === true && other === 'ready'} />
            {failure !== undefined && <p role="alert">{problems.failure(failure)}</p>}
            {other === 'missing' && <p role="alert">{words.otherMissing}</p>}
            {search.variant === undefined ? <p>{words.nothingYet}</p> : value ? <Differences compared={value} /> : failure === undefined && other !== 'missing' && <p className="shell-loading">{app.loading}</p>}
          </section>
        </div>
      )}
    </div>
  )
}
