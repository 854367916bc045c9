import { useState } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import type { Message } from '../../engine/protocol.ts'
import { exportKinds, type ExportName } from '../../engine/protocol-transfer.ts'
import { useAnswer } from '../../engine/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Select } from '../../parts/select.tsx'
import { download } from '../../work/download.ts'
import { useDesk, useDeskState } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { useYear } from '../../engine/use-year.ts'

interface Told {
  readonly text: string
  readonly notes: readonly string[]
  readonly messages: readonly Message[]
}

/** Papers and tables of a year, for all bodies or for one. */
export function ExportView() {
  const { transfer: words, common, problems } = useWords()
  const { language } = useSettings()
  const desk = useDesk()
  const { work } = useDeskState()
  const [search, change] = usePageSearch()
  const { value: outline } = useAnswer('desk/outline', { language })
  const year = useYear(outline)
  const [busy, setBusy] = useState<ExportName | undefined>(undefined)
  const [told, setTold] = useState<Told | undefined>(undefined)
  if (!work) return <p>{words.noWork}</p>
  if (!outline || year === undefined) return outline ? <Problems messages={outline.messages} computable={outline.computable} /> : <div aria-busy="true" />
  const body = outline.bodies.find(({ code }) => code === search.body)
  const make = async (kind: ExportName): Promise<void> => {
    setBusy(kind)
    setTold({ text: words.making, notes: [], messages: [] })
    try {
      const { content, ending, type, notes, messages } = await desk.engine.call('desk/export', { language, kind, year, ...(body ? { body } : {}) })
      const name = `${[work.name, common.fiscalYear(year), body?.name, words.exports[kind].replace(/[（(].*/u, '').trim()].filter(Boolean).join('_').replaceAll(/[\\/:*?"<>|]/g, '＿')}${ending}`
      if (content !== undefined) download(name, typeof content === 'string' ? content : new Uint8Array(content), type)
      setTold({ text: content === undefined ? words.cannot : words.made(name), notes, messages })
    } catch (error) {
      setTold({ text: problems.failure(String(error)), notes: [], messages: [] })
    }
    setBusy(undefined)
  }
  return (
    <>
      <div className="page-tools">
        <Select label={common.year} value={String(year)} onChange={(to) => { change({ year: to }) }} options={outline.years.map((one) => ({ value: String(one), text: common.fiscalYear(one) }))} />
        <Select label={common.body} value={body?.code ?? ''} onChange={(to) => { change({ body: to || undefined }) }} options={[{ value: '', text: common.allBodies }, ...outline.bodies.map(({ code, name }) => ({ value: code, text: name }))]} />
      </div>
      <Problems messages={outline.messages} computable={outline.computable} />
      <div role="status">
        {told && <p className="transfer-told">{told.text}</p>}
        {told && told.notes.length > 0 && (
          <details className="transfer-told">
            <summary>{words.notCarried(told.notes.length)}</summary>
            <ul>
              {told.notes.map((note, index) => (
                <li key={index}>{note}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {told && <Problems messages={told.messages} computable={false} />}
      <ul className="transfer-list">
        {exportKinds.map((kind) => (
          <li key={kind}>
            <span>{words.exports[kind]}</span>
            <Button aria-label={`${words.make} ${words.exports[kind]}`} isDisabled={!outline.computable || busy !== undefined} onPress={() => { void make(kind) }}>
              {words.make}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
