import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../work/desk-context.tsx'
import { takeAlong } from '../../work/take-along.ts'
import type { Work } from '../../work/work.ts'
import { useWords } from '../../words/use-words.ts'
import { askFolder, canPickFolder } from './ask-folder.ts'

/** Keeps the open work outside the browser: as a zip, or in a folder where the browser can write into one. */
export function KeepWork({ work }: { readonly work: Work }) {
  const { transfer: words, folder: folderWords, problems } = useWords()
  const desk = useDesk()
  const [told, setTold] = useState<{ readonly text: string; readonly wrong: boolean } | undefined>(undefined)
  const keepInFolder = async (): Promise<void> => {
    try {
      const folder = await askFolder('readwrite')
      if (!folder) return
      const { saveToFolder } = await import('../../work/save-to-folder.ts')
      const saved = await saveToFolder(work, folder)
      if (saved.kind === 'saved') desk.cameFrom(work.id, saved.origin)
      setTold(saved.kind === 'saved' ? { text: folderWords.saved(folder.name, saved.written, saved.removed), wrong: false } : { text: folderWords.differs(saved.names), wrong: true })
    } catch (error) {
      setTold({ text: problems.failure(String(error)), wrong: true })
    }
  }
  return (
    <section className="transfer-part">
      <p>{canPickFolder ? words.saveFolderLead : words.saveLead}</p>
      <div className="page-tools">
        {canPickFolder && <Button onPress={() => { void keepInFolder() }}>{words.saveFolder}</Button>}
        <Button onPress={() => { void takeAlong(work) }}>{words.save}</Button>
      </div>
      {told?.wrong && (
        <p role="alert" className="transfer-wrong">
          {told.text}
        </p>
      )}
      <div role="status" className="transfer-told">
        {told && !told.wrong && <p>{told.text}</p>}
      </div>
    </section>
  )
}
