import { useEffect, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Ask } from '../../parts/ask.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useDesk, useDeskState } from '../../work/desk-context.tsx'
import { othersOf } from '../../work/others-of.ts'
import { useWords } from '../../words/use-words.ts'

export type FileTask = { readonly kind: 'add' } | { readonly kind: 'rename' | 'remove'; readonly path: string }

interface FileDialogProps {
  readonly task: FileTask | undefined
  readonly onClose: () => void
  /** With the file that is there now. */
  readonly onDone: (path: string) => void
}

/** Adds, renames or takes away a file. */
export function FileDialog({ task, onClose, onDone }: FileDialogProps) {
  const { write: words, common } = useWords()
  const desk = useDesk()
  const { work } = useDeskState()
  const [name, setName] = useState('')
  useEffect(() => { setName(task?.kind === 'rename' ? task.path : '') }, [task])
  const files = work?.files ?? []
  const path = name.trim().normalize('NFC')
  const wrong = task?.kind === 'remove' ? undefined : !/\.(renkei|csv)$/.test(path) || /(^|\/)\.|\\|\/\//.test(path) ? words.nameEnds : [...files, ...(work ? othersOf(work) : [])].some((file) => file.path === path) ? words.nameTaken : undefined
  const done = (): void => {
    if (!task || wrong !== undefined) return
    if (task.kind === 'remove') desk.change(task.path, undefined)
    else {
      if (task.kind === 'add') desk.change(path, '')
      else desk.renameFile(task.path, path)
      onDone(path)
    }
    onClose()
  }
  const title = task?.kind === 'rename' ? words.rename : task?.kind === 'remove' ? words.remove : words.add
  return (
    <Ask title={title} open={task !== undefined} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          done()
        }}
      >
        {task?.kind === 'remove' ? <p>{words.removeText(task.path)}</p> : <TextField label={words.name} value={name} onChange={setName} autoFocus {...(name !== '' && wrong !== undefined ? { problem: wrong } : {})} />}
        <div className="ask-buttons">
          <Button kind="secondary" onPress={onClose}>
            {common.cancel}
          </Button>
          <Button kind="primary" type="submit" isDisabled={wrong !== undefined}>
            {title}
          </Button>
        </div>
      </form>
    </Ask>
  )
}
