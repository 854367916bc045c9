import { lazy, type Ref, Suspense, useRef } from 'react'
import { usePageSearch } from '../../app/use-page-search.ts'
import { Choice } from '../../parts/choice.tsx'
import { useWords } from '../../words/use-words.ts'
import { Editor, type EditorHandle, type EditorProps } from './editor.tsx'
import type { AskedPlace } from './write-page.tsx'

const TableEditor = lazy(async () => ({ default: (await import('./table/table-editor.tsx')).TableEditor }))

/** A table: as a grid, or as the text it is kept as. */
export function TableFile({ ref, ...editor }: EditorProps & { readonly ref: Ref<EditorHandle> }) {
  const { table: words, app } = useWords()
  const [{ shape }, change] = usePageSearch()
  const isText = shape === 'text'
  // A place that was asked for is shown once: who comes back from the text stays where the text was left.
  const followed = useRef<AskedPlace>(undefined)
  const place = editor.place === followed.current ? undefined : editor.place
  return (
    <>
      <div className="table-face">
        <Choice label={words.face} hideLabel value={isText ? 'text' : 'grid'} onChange={(value) => { change({ shape: value === 'text' ? 'text' : undefined }) }} options={[{ value: 'grid', text: words.grid }, { value: 'text', text: words.text }]} />
      </div>
      <Editor
        ref={ref}
        {...editor}
        face={isText ? undefined : (view, state) => (
          <Suspense fallback={<p className="write-empty">{app.loading}</p>}>
            <TableEditor path={editor.path} view={view} state={state} place={place} onFollowed={() => { followed.current = place }} />
          </Suspense>
        )}
      />
    </>
  )
}
