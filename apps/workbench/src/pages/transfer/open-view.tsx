import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { FolderRead } from '../../engine/protocol-transfer.ts'
import { Button } from '../../parts/button.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { bytesOf } from '../../work/bytes-of.ts'
import { useDesk, useDeskState } from '../../work/desk-context.tsx'
import { newId } from '../../work/new-id.ts'
import { useOpenWork } from '../../work/use-open-work.ts'
import { useWords } from '../../words/use-words.ts'
import { canPickFolder } from './ask-folder.ts'
import { KeepWork } from './keep-work.tsx'
import { folderOfInput, pickFolder } from './pick-folder.ts'
import { toldOf } from './told-of.ts'

interface Told {
  readonly wrong?: string
  readonly lines: readonly string[]
  readonly opened: boolean
}

/** Opens a folder of rules or a zip of one; keeps the open work outside the browser. */
export function OpenView() {
  const { transfer: words, folder: folderWords, problems } = useWords()
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
      await openWork({ name, files: read.files, origin: { id: newId(), files: read.folder } })
      setTold({ lines: toldOf(name, read, { transfer: words, folder: folderWords }), opened: true })
    } catch (error) {
      setTold({ wrong: problems.failure(String(error)), lines: work ? [words.nothingLost] : [], opened: false })
    }
  }
  const openPicked = async (): Promise<void> => {
    const picked = await pickFolder().catch((error: unknown) => { setTold({ wrong: problems.failure(String(error)), lines: [], opened: false }) })
    if (!picked) return
    const { name, ...given } = picked
    await take(name, () => desk.engine.call('desk/read-folder', given))
  }
  const openListed = async (list: readonly File[]): Promise<void> => {
    const { name, ...given } = folderOfInput(list)
    if (list.length > 0) await take(name, () => desk.engine.call('desk/read-folder', given))
  }
  return (
    <>
      <section className="transfer-part">
        <p>{words.openLead}</p>
        <div className="page-tools">
          <Button kind="primary" onPress={() => { if (canPickFolder) void openPicked(); else folder.current?.click() }}>
            {words.openFolder}
          </Button>
          <input
            ref={folder}
            type="file"
            hidden
            multiple
            aria-label={words.openFolder}
            {...{ webkitdirectory: '' }}
            onChange={({ target }) => {
              const list = [...(target.files ?? [])]
              target.value = ''
              void openListed(list)
            }}
          />
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
      {work && <KeepWork key={work.id} work={work} />}
    </>
  )
}
