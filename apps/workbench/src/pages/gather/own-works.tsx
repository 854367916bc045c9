import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { useDeskState, useKeeper, useKeeping } from '../../work/desk-context.tsx'
import type { KeptWork } from '../../work/store.ts'
import { useWords } from '../../words/use-words.ts'

/** What is kept on this machine, the newest first. */
export function OwnWorks() {
  const { gather: words, common } = useWords()
  const keeper = useKeeper()
  const keeping = useKeeping()
  const navigate = useNavigate()
  const { work } = useDeskState()
  const [works, setWorks] = useState<readonly KeptWork[]>([])
  const [leaving, setLeaving] = useState<KeptWork>()
  const read = useCallback(() => { void keeper.works().then(setWorks) }, [keeper])
  useEffect(read, [read, keeping])
  if (works.length === 0) return null
  const open = async (id: string): Promise<void> => {
    if (await keeper.open(id)) await navigate({ to: '/write', search: {} })
  }
  return (
    <section className="own" aria-label={words.own}>
      <h2>{words.own}</h2>
      <ul>
        {works.map((one) => (
          <li key={one.id}>
            <button type="button" className="link" aria-label={words.ownOpen(one.name)} onClick={() => { void open(one.id) }}>
              {one.name}
            </button>
            <small>{one.id === work?.id ? words.ownNow : words.ownSaved(one.at)}</small>
            {one.id !== work?.id && (
              <Button kind="quiet" aria-label={`${words.ownRemove} ${one.name}`} onPress={() => { setLeaving(one) }}>
                {words.ownRemove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Ask title={words.ownRemoveTitle} open={leaving !== undefined} onClose={() => { setLeaving(undefined) }}>
        <p>{words.ownRemoveText(leaving?.name ?? '')}</p>
        <div className="ask-buttons">
          <Button onPress={() => { setLeaving(undefined) }}>{common.cancel}</Button>
          <Button
            kind="primary"
            onPress={() => {
              if (leaving) void keeper.remove(leaving.id).then(read)
              setLeaving(undefined)
            }}
          >
            {words.ownRemove}
          </Button>
        </div>
      </Ask>
    </section>
  )
}
