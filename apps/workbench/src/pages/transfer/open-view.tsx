import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { FolderRead } from '../../engine/protocol-transfer.ts'
import { Button } from '../../parts/button.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { download } from '../../work/download.ts'
import { useDesk, useDeskState } from '../../work/desk-context.tsx'
import { useOpenWork } from '../../work/use-open-work.ts'
import { zipOf } from '../../work/zip-of.ts'
import { useWords } from '../../words/use-words.ts'
import { bytesOf, canPickFolder, filesOfInput, pickFolder } from './pick-folder.ts'

interface Told {
  readonly wrong?: string
  readonly lines: readonly string[]
  readonly opened: boolean
}

/** Opens a folder of rules or a zip of one; keeps the open work as a zip. */
export function OpenView() {
  const { transfer: words, problems } = useWords()
  const desk = useDesk()
  const openWork = useOpenWork()
  const { work } = useDeskState()
  const folder = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<Told | undefined>(undefined)
  const take = async (name: string, reading: () => Promise<FolderRead | undefined>): Promise<void> => {
    try {
      const read = await reading()
      if (!read) return
      if (read.problem) {
        setTold({ wrong: `${words.problems[read.problem.kind]}${read.problem.path === undefined ? '' : `（${read.problem.path}）`}`, lines: work ? [words.nothingLost] : [], opened: false })
        return
      }
      await openWork({ name, files: read.files })
      const lines = [words.opened(name, read.files.length), ...(read.left.length > 0 ? [words.leftOut(read.left.length)] : []), ...(read.unreadable.length > 0 ? [words.unreadable(read.unreadable.join('、'))] : [])]
      setTold({ lines, opened: true })
    } catch (error) {
      setTold({ wrong: problems.failure(String(error)), lines: work ? [words.nothingLost] : [], opened: false })
    }
  }
  const openPicked = async (): Promise<void> => {
    const picked = await pickFolder().catch((error: unknown) => { setTold({ wrong: problems.failure(String(error)), lines: [], opened: false }) })
    if (!picked) return
    await take(picked.name, () => desk.engine.call('desk/read-folder', { files: picked.files }))
  }
  const openListed = async (list: FileList): Promise<void> => {
    const { name, files } = await filesOfInput(list)
    await take(name, () => desk.engine.call('desk/read-folder', { files }))
  }
  return (
    <>
      <section className="transfer-part">
        <p>{words.openLead}</p>
        <div className="page-tools">
          <Button kind="primary" onPress={() => { if (canPickFolder) void openPicked(); else folder.current?.click() }}>
            {words.openFolder}
          </Button>
          <input ref={folder} type="file" hidden multiple aria-label={words.openFolder} {...{ webkitdirectory: '' }} onChange={({ target }) => { if (target.files && target.files.length > 0) void openListed(target.files) }} />
          <FileButton text={words.openZip} accept=".zip" onFile={(file) => { void take(file.name.replace(/\.zip$/i, ''), async () => desk.engine.call('desk/read-zip', { bytes: await bytesOf(file) })) }} />
        </div>
        {told?.wrong !== undefined && (
          <p role="alert" className="transfer-wrong">
            {told.wrong}
          </p>
        )}
        <div role="status" className="transfer-told">
          {told?.lines.map((line) => <p key={line}>{line}</p>)}
          {told?.opened && (
            <p>
              <Link to="/view" search={{}}>{words.toView}</Link>
            </p>
          )}
        </div>
      </section>
      {work && (
        <section className="transfer-part">
          <p>{words.saveLead}</p>
          <div>
            <Button onPress={() => { download(`${work.name.replaceAll(/[\\/:*?"<>|]/g, '＿')}.zip`, zipOf(work), 'application/zip') }}>{words.save}</Button>
          </div>
        </section>
      )}
    </>
  )
}
