import { useState } from 'react'
import type { Message } from '../../engine/protocol.ts'
import { Button } from '../../parts/button.tsx'
import { useDeskState } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { FileDialog, type FileTask } from './file-dialog.tsx'
import { OriginFiles } from './origin-files.tsx'
import { VersionsDialog } from './versions-dialog.tsx'

interface FileTreeProps {
  readonly path: string | undefined
  readonly messages: readonly Message[]
  readonly onShow: (path: string) => void
}

const names = new Intl.Collator('ja', { numeric: true })

/** The files of the work, rules first, then tables, by folder; with the number of mistakes of each. */
export function FileTree({ path, messages, onShow }: FileTreeProps) {
  const { write: words } = useWords()
  const { work } = useDeskState()
  const [task, setTask] = useState<FileTask>()
  const [past, setPast] = useState(false)
  const files = [...(work?.files ?? [])].sort((left, right) => rank(left.path) - rank(right.path) || names.compare(left.path, right.path))
  const wrongIn = (of: string): number => messages.filter(({ severity, span }) => severity === 'error' && span?.source === of).length
  return (
    <nav className="write-files" aria-label={words.files}>
      <h2>{words.files}</h2>
      <ul>
        {files.map((file) => {
          const wrong = wrongIn(file.path)
          return (
            <li key={file.path}>
              <button type="button" aria-current={file.path === path ? 'page' : undefined} onClick={() => { onShow(file.path) }}>
                <span className="write-kind" aria-hidden="true">
                  {file.path.endsWith('.csv') ? words.tableMark : words.rulesMark}
                </span>
                <span>{file.path}</span>
                {wrong > 0 && <span className="write-wrong">{words.wrong(wrong)}</span>}
              </button>
            </li>
          )
        })}
      </ul>
      {work?.origin && <OriginFiles work={work} />}
      <div className="write-file-tools">
        <Button kind="quiet" onPress={() => { setTask({ kind: 'add' }) }}>
          {words.add}
        </Button>
        {path !== undefined && (
          <>
            <Button kind="quiet" onPress={() => { setTask({ kind: 'rename', path }) }}>
              {words.rename}
            </Button>
            <Button kind="quiet" onPress={() => { setTask({ kind: 'remove', path }) }}>
              {words.remove}
            </Button>
          </>
        )}
        <Button kind="quiet" onPress={() => { setPast(true) }}>
          {words.history}
        </Button>
      </div>
      <VersionsDialog open={past} onClose={() => { setPast(false) }} />
      <FileDialog
        task={task}
        onClose={() => { setTask(undefined) }}
        onDone={onShow}
      />
    </nav>
  )
}

function rank(path: string): number {
  return (path.includes('/') ? 2 : 0) + (path.endsWith('.renkei') ? 0 : 1)
}
