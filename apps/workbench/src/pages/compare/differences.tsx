import type { BodyEffect } from '@renkei/ruleset'
import { usePageSearch } from '../../app/use-page-search.ts'
import type { Compared } from '../../engine/protocol-compare.ts'
import { ChangeYen } from '../../parts/change-yen.tsx'
import { Choice } from '../../parts/choice.tsx'
import { DocumentBlocks } from '../../parts/document-view.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useWords } from '../../words/use-words.ts'
import { BodiesTable } from './bodies-table.tsx'
import { CostsTable } from './costs-table.tsx'
import { SectionsTable } from './sections-table.tsx'

/** What the change does: to whom most, to every body, to every cost, and in which words and figures it lies. */
export function Differences({ compared }: { readonly compared: Compared }) {
  const { compare: words, common } = useWords()
  const [{ order = '' }, change] = usePageSearch()
  const { bodies, years, costs, sections, figures, messages, computable, notCompared } = compared
  const touched = bodies.some((body) => body.change !== 0 || body.years.some((year) => year.change !== 0))
  const span = [...new Set([years[0], years.at(-1)])].flatMap((year) => (year === undefined ? [] : common.fiscalYear(year))).join('～')
  return (
    <>
      {!computable && <p role="alert">{words.broken}</p>}
      <Problems messages={messages} computable={computable} />
      {computable && years.length === 0 && <p>{words.noYears}</p>}
      {computable && years.length > 0 && (
        <>
          <Extremes compared={compared} />
          <h2>{words.effect}</h2>
          {touched ? (
            <>
              <Choice label={words.order} value={order} onChange={(to) => { change({ order: to || undefined }) }} options={[{ value: '', text: words.asDeclared }, { value: 'rise', text: words.byChange }, { value: 'size', text: words.bySize }]} />
              <BodiesTable bodies={inOrder(bodies, order)} caption={words.effectCaption(span)} />
            </>
          ) : (
            <p>{words.noEffect}</p>
          )}
          {notCompared > 0 && (
            <p className="compare-quiet">
              {words.notCompared}：{common.count(notCompared)}
            </p>
          )}
          <CostsTable costs={costs} />
        </>
      )}
      <h2>{words.texts}</h2>
      {sections.length === 0 ? <p>{words.sameTexts}</p> : <SectionsTable sections={sections} />}
      {figures.length > 0 && (
        <>
          <h2>{words.usedFigures}</h2>
          <div className="document compare-document">
            <DocumentBlocks blocks={figures} />
          </div>
        </>
      )}
    </>
  )
}

function inOrder(bodies: readonly BodyEffect[], order: string): readonly BodyEffect[] {
  if (order === 'rise') return bodies.toSorted((left, right) => right.change - left.change)
  return order === 'size' ? bodies.toSorted((left, right) => Math.abs(right.change) - Math.abs(left.change)) : bodies
}

/** Whom it hurts most, whom it relieves most, and the cost that moves most. */
function Extremes({ compared: { bodies, costs } }: { readonly compared: Compared }) {
  const { compare: words, common } = useWords()
  const [worst, best] = [bodies.toSorted((left, right) => right.change - left.change)[0], bodies.toSorted((left, right) => left.change - right.change)[0]]
  const moved = costs.map((cost) => ({ cost, size: Math.max(0, ...cost.bodies.map(({ change }) => Math.abs(change))) })).toSorted((left, right) => right.size - left.size)[0]
  const rows = [
    ...(worst && worst.change > 0 ? [{ label: words.worst, name: worst.name, change: worst.change }] : []),
    ...(best && best.change < 0 ? [{ label: words.best, name: best.name, change: best.change }] : []),
    ...(moved && moved.size > 0 ? [{ label: words.largest, name: `【${moved.cost.programme}】${moved.cost.cost}（${common.fiscalYear(moved.cost.fiscalYear)}）`, change: undefined }] : []),
  ]
  if (rows.length === 0) return null
  return (
    <dl className="compare-extremes">
      {rows.map(({ label, name, change }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {name} {change !== undefined && <ChangeYen value={change} unit={common.yenUnit} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
