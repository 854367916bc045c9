import { useEffect } from 'react'
import { Button } from '../parts/button.tsx'
import { useDeskState, useKeeper, useKeeping } from '../work/desk-context.tsx'
import { takeAlong } from '../work/take-along.ts'
import { useWords } from '../words/use-words.ts'

/** Whether the work is kept; where it is not, a way to take it along. */
export function KeepingLine() {
  const { keeping: words } = useWords()
  const keeper = useKeeper()
  const state = useKeeping()
  const { work } = useDeskState()
  useEffect(() => { keeper.nameBeside(words.besideName) }, [keeper, words])
  if (!work && state.kind !== 'unavailable') return null
  if (state.kind === 'nothing' || state.kind === 'saving' || state.kind === 'saved' || state.kind === 'renewed') {
    return <p role="status">{state.kind === 'nothing' ? '' : words[state.kind]}</p>
  }
  return (
    <p role="alert" className={state.kind === 'beside' ? undefined : 'shell-alert'}>
      {state.kind === 'beside' ? words.beside(state.name) : state.kind === 'failed' ? words.failed(state.reason) : words[state.kind]}
      {work && state.kind !== 'beside' && (
        <Button kind="quiet" onPress={() => { void takeAlong(work) }}>
          {words.download}
        </Button>
      )}
    </p>
  )
}
