import { useState } from 'react'
import { useSettings } from '../../app/settings.tsx'
import type { VisionImported } from '../../engine/protocol-transfer.ts'
import { Button } from '../../parts/button.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { Problems } from '../../parts/problems.tsx'
import { bytesOf } from '../../work/bytes-of.ts'
import { download } from '../../work/download.ts'
import { useDesk, useDeskState } from '../../work/desk-context.tsx'
import { useOpenWork } from '../../work/use-open-work.ts'
import { useWords } from '../../words/use-words.ts'
import { keepReview, keptReview } from './review-store.ts'
import { ReviewTable } from './review-table.tsx'

/** A published vision becomes a draft, and a list of what to check in it, one by one. */
export function VisionView() {
  const { transfer: words, problems } = useWords()
  const { language } = useSettings()
  const desk = useDesk()
  const openWork = useOpenWork()
  const { work } = useDeskState()
  const [imported, setImported] = useState<VisionImported | undefined>(undefined)
  const [told, setTold] = useState('')
  const review = work && keptReview(work.id)
  const read = async (file: File): Promise<void> => {
    setTold(words.making)
    setImported(undefined)
    try {
      setImported(await desk.engine.call('desk/import-vision', { language, name: file.name, bytes: await bytesOf(file) }))
      setTold(words.chosen(file.name))
    } catch (error) {
      setTold(problems.failure(String(error)))
    }
  }
  const take = async ({ files, name, review: items }: VisionImported): Promise<void> => {
    const id = await openWork({ name, files })
    keepReview(id, { items, done: [] })
    setImported(undefined)
    setTold(words.opened(name, files.length))
  }
  const counts = imported?.counts
  return (
    <>
      <section className="transfer-part">
        <p>{words.visionLead}</p>
        <div>
          <FileButton kind={review ? 'secondary' : 'primary'} text={words.choose} accept=".md,.txt,.html,.htm,.docx,.docm,.tsv" onFile={(file) => { void read(file) }} />
        </div>
        <p role="status" className="transfer-told">{told}</p>
        {imported && <Problems messages={imported.messages} computable={false} />}
        {imported && counts && (
          <>
            <p>{words.counts(counts.bodies, counts.programmes, counts.clauses.carried, counts.clauses.check, counts.clauses.unread)}</p>
            <div className="page-tools">
              <Button kind="primary" onPress={() => { void take(imported) }}>
                {words.takeDraft}
              </Button>
              <Button onPress={() => { download('要確認.md', imported.report, 'text/markdown') }}>{words.reviewText}</Button>
            </div>
          </>
        )}
      </section>
      {work && review && <ReviewTable key={work.id} work={work} review={review} />}
    </>
  )
}
