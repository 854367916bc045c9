import { useEffect, useState } from 'react'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { useDesk, useDeskState, useKeeper } from '../../work/desk-context.tsx'
import type { Version } from '../../work/store.ts'
import { useWords } from '../../words/use-words.ts'

/** Versions kept on this machine, and a way back to each. */
export function VersionsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { write: words } = useWords()
  const desk = useDesk()
  const keeper = useKeeper()
  const { work } = useDeskState()
  const [versions, setVersions] = useState<readonly Version[]>([])
  useEffect(() => { if (open) void keeper.flush().then(() => keeper.versions()).then(setVersions) }, [open, keeper])
  const differing = (version: Version): readonly string[] => {
    const now = new Map(work?.files.map(({ path, text }) => [path, text]))
    const then = new Map(version.files.map(({ path, text }) => [path, text]))
    return [...new Set([...now.keys(), ...then.keys()])].filter((path) => now.get(path) !== then.get(path))
  }
  const goBack = async (version: Version): Promise<void> => {
    await keeper.keepVersion()
    desk.replaceFiles(version.files)
    onClose()
  }
  return (
    <Ask title={words.history} open={open} onClose={onClose}>
      <p>{versions.length === 0 ? words.historyNone : words.historyText}</p>
      <ul className="versions">
        {versions.map((version) => {
          const paths = differing(version)
          return (
            <li key={version.key}>
              <p>
                {words.versionOf(version.at)}
                <br />
                <small>{words.changedFiles(paths)}</small>
              </p>
              {paths.length > 0 && (
                <Button onPress={() => { void goBack(version) }} aria-label={`${words.historyBack} ${words.versionOf(version.at)}`}>
                  {words.historyBack}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Ask>
  )
}
