import type { EditorView } from '@codemirror/view'
import { Button } from '../../../parts/button.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { CellMark } from './cell-marks.ts'
import { MarkShape } from './mark-shape.tsx'

interface CellLineProps {
  readonly id: string
  readonly view: EditorView
  readonly where: string
  readonly value: string
  readonly mark: CellMark | undefined
}

/** Below the grid: the current cell in full, and what was found there with the ways to put it right; else how to write and to leave. */
export function CellLine({ id, view, where, value, mark }: CellLineProps) {
  const { table: words } = useWords()
  return (
    <div className="cell-line">
      <p className="cell-line-value">
        <b>{where}</b> <span>{value}</span>
      </p>
      <div id={id}>
        {mark ? (
          mark.found.map(({ diagnostic }, index) => (
            <p key={index} className={`cell-line-${mark.severity}`}>
              <MarkShape severity={diagnostic.severity === 'error' ? 'error' : 'warning'} />
              {diagnostic.message}
            </p>
          ))
        ) : (
          <p className="cell-line-hint">{words.hint}</p>
        )}
      </div>
      {mark?.found.flatMap(({ diagnostic, from, to }) =>
        (diagnostic.actions ?? []).map(({ name, apply }) => (
          <Button key={name} kind="secondary" onPress={() => { apply(view, from, to) }}>
            {name}
          </Button>
        )),
      )}
    </div>
  )
}
