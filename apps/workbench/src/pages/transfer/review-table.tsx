import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReviewItem } from '../../engine/protocol-transfer.ts'
import { Choice } from '../../parts/choice.tsx'
import type { Work } from '../../work/work.ts'
import { useWords } from '../../words/use-words.ts'
import { keepReview, type Review } from './review-store.ts'

interface ReviewTableProps {
  readonly work: Work
  readonly review: Review
}

/** 要確認, to be worked through: each leads to its place in the draft, and is ticked off. */
export function ReviewTable({ work, review }: ReviewTableProps) {
  const { transfer: words } = useWords()
  const [done, setDone] = useState<ReadonlySet<number>>(new Set(review.done))
  const [rest, setRest] = useState(false)
  const navigate = useNavigate()
  const tick = (at: number): void => {
    const next = new Set(done)
    if (!next.delete(at)) next.add(at)
    setDone(next)
    keepReview(work.id, { items: review.items, done: [...next] })
  }
  const open = (place: NonNullable<ReviewItem['place']>): void => {
    void navigate({ to: '/write', search: { file: place.path, at: `${String(place.start)}-${String(place.end)}` } })
  }
  const shown = review.items.flatMap((item, at) => (rest && done.has(at) ? [] : [{ item, at }]))
  return (
    <section className="transfer-part transfer-wide">
      <h2>{words.review}</h2>
      <div className="page-tools">
        <Choice label={words.review} value={rest ? 'rest' : 'all'} onChange={(to) => { setRest(to === 'rest') }} options={[{ value: 'all', text: words.all }, { value: 'rest', text: words.rest }]} />
        <p role="status">{words.reviewDone(done.size, review.items.length)}</p>
      </div>
      <table className="listing transfer-review">
        <caption className="hidden">{words.review}</caption>
        <thead className="hidden">
          <tr>
            <th scope="col">{words.done}</th>
            <th scope="col">{words.as}</th>
            <th scope="col">{words.review}</th>
            <th scope="col">{words.jump}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ item, at }) => (
            <Row key={at} item={item} done={done.has(at)} onTick={() => { tick(at) }} {...(item.place && work.files.some(({ path }) => path === item.place!.path) ? { onOpen: () => { open(item.place!) } } : {})} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly item: ReviewItem
  readonly done: boolean
  readonly onTick: () => void
  readonly onOpen?: () => void
}

function Row({ item: { kind, subject, text, details, lines }, done, onTick, onOpen }: RowProps) {
  const { transfer: words } = useWords()
  const what = `${subject} ${text}`.trim()
  return (
    <tr className={done ? 'transfer-done' : undefined}>
      <td>
        <input type="checkbox" className="transfer-check" checked={done} aria-label={`${words.done} ${what}`} onChange={onTick} />
      </td>
      <td className="transfer-kind">{words.reviewKinds[kind]}</td>
      <th scope="row">
        <b>{subject}</b> {text}
        {details.length > 0 && (
          <ul>
            {details.map((detail, index) => (
              <li key={index}>{detail}</li>
            ))}
          </ul>
        )}
        {lines.length > 0 && <span className="listing-quiet"> {words.line([...new Set(lines)].slice(0, 8).join('、'))}</span>}
      </th>
      <td>
        {onOpen && (
          <button type="button" className="link" aria-label={words.jumpTo(what)} onClick={onOpen}>
            {words.jump}
          </button>
        )}
      </td>
    </tr>
  )
}
