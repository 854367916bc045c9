import './write.css'
import { useEffect, useRef, useState } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import { useSettings } from '../../app/settings.tsx'
import { useAnswer } from '../../engine/use-answer.ts'
import { useYear } from '../../engine/use-year.ts'
import { NoWork } from '../../parts/no-work.tsx'
import { useDesk, useDeskState } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { Editor, type EditorHandle } from './editor.tsx'
import { FileTree } from './file-tree.tsx'
import { Side } from './side.tsx'
import { TableFile } from './table-file.tsx'
import { useShownFile } from './use-shown-file.ts'
import { useShownYear } from './use-shown-year.ts'

/** A place the reader asked for; `asked` tells one wish from the next. */
export interface AskedPlace {
  readonly path: string
  readonly spans: readonly { readonly from: number; readonly to: number }[]
  readonly asked: number
}

/** 書く: files at the left, the text, and beside it what it comes to. */
export function WritePage() {
  const { write: words } = useWords()
  const { language } = useSettings()
  const desk = useDesk()
  const { work } = useDeskState()
  const [{ cost, programme, file, at }, change] = usePageSearch()
  const { value: outline } = useAnswer('desk/outline', work ? { language } : undefined, 'after others')
  const year = useYear(outline)
  const [path, show] = useShownFile()
  const [cursor, setCursor] = useState(0)
  const [place, setPlace] = useState<AskedPlace | undefined>(() => placeOf(file, at))
  const shown = useShownYear(outline, year, path, cursor)
  const editor = useRef<EditorHandle>(null)
  useEffect(() => { if (year !== undefined) desk.engine.notify('workspace/didChangeConfiguration', { settings: { language, year } }) }, [desk, language, year])
  if (!work) return <NoWork title={words.title} />
  const showPlace = (source: string, spans: AskedPlace['spans']): void => {
    if (source !== path && work.files.some((file) => file.path === source)) show(source)
    setPlace((before) => ({ path: source, spans, asked: (before?.asked ?? 0) + 1 }))
  }
  // The yen that were looked at stay beside a file without programmes.
  const showFile = (next: string): void => { change({ file: next, ...(cost === undefined ? { programme: shown.programme?.number } : {}) }) }
  const openAt = async (offset: number): Promise<void> => {
    const found = await editor.current?.costsAt(offset)
    if (found?.[0]) change({ programme: found[0].programme, cost: found[0].cost, of: undefined })
  }
  const Shown = path?.endsWith('.csv') ? TableFile : Editor
  return (
    <div className="write">
      <h1 className="hidden">{words.title}</h1>
      <FileTree path={path} messages={shown.messages} onShow={showFile} />
      <section className="write-text" aria-label={words.text}>
        {path === undefined ? <p className="write-empty">{words.noFile}</p> : <Shown key={`${work.id}\n${path}`} ref={editor} path={path} place={place?.path === path ? place : undefined} onCursor={setCursor} onAmount={(offset) => { void openAt(offset) }} onPlace={showPlace} />}
      </section>
      <Side outline={outline} year={year} shown={shown} path={path} cursor={cursor} explained={programme !== undefined && cost !== undefined} onPlace={showPlace} />
    </div>
  )
}

/** The characters that the address names: 120-134. */
function placeOf(path: string | undefined, at: string | undefined): AskedPlace | undefined {
  const [from = Number.NaN, to = Number.NaN] = (at ?? '').split('-').map(Number)
  return path === undefined || !Number.isInteger(from) || !Number.isInteger(to) ? undefined : { path, spans: [{ from, to }], asked: 0 }
}
