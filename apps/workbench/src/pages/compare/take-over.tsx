import { useState } from 'react'
import { useSettings } from '../../app/settings.tsx'
import type { TakenOver, Variant } from '../../engine/protocol-compare.ts'
import { useAnswer } from '../../engine/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { useDesk, useDeskState, useKeeper } from '../../work/desk-context.tsx'
import type { Work } from '../../work/work.ts'
import { useWords } from '../../words/use-words.ts'
import { TakenLines } from './taken-lines.tsx'
import { useVariant } from './use-variant.ts'

interface TakeOverProps {
  readonly year: number | undefined
  readonly variant: Variant
  readonly computable: boolean
}

/** Writes what was tried into the rules, once the lines that change were shown; and takes it back. */
export function TakeOver({ year, variant, computable }: TakeOverProps) {
  const { compare: words, app, common } = useWords()
  const { language } = useSettings()
  const desk = useDesk()
  const keeper = useKeeper()
  const { work } = useDeskState()
  const [, change] = useVariant()
  const [open, setOpen] = useState(false)
  const [before, setBefore] = useState<Work['files']>()
  const [told, setTold] = useState('')
  const { value } = useAnswer('desk/take-over', open ? { language, variant, ...(year === undefined ? {} : { year }) } : undefined)
  const write = async ({ files }: TakenOver): Promise<void> => {
    await keeper.keepVersion()
    setBefore(work?.files.filter(({ path }) => files.some((file) => file.path === path)))
    desk.apply(files.map(({ path, text }) => ({ path, text })))
    change({ bases: {}, figures: [], numbers: [], members: [] })
    setTold(words.taken)
    setOpen(false)
  }
  const takeBack = (): void => {
    desk.apply(before ?? [])
    setBefore(undefined)
    setTold(words.takenBack)
  }
  return (
    <>
      {computable && (
        <Button kind="primary" onPress={() => { setOpen(true) }}>
          {words.takeOver}
        </Button>
      )}
      <span role="status">{told}</span>
      {before && <Button onPress={takeBack}>{words.takeBack}</Button>}
      <Ask title={words.takeOver} open={open} onClose={() => { setOpen(false) }}>
        {value ? <TakenLines taken={value} figures={(variant.figures ?? []).length > 0} /> : <p>{app.loading}</p>}
        <div className="ask-buttons">
          <Button onPress={() => { setOpen(false) }}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={!value || value.files.length === 0} onPress={() => { if (value) void write(value) }}>
            {words.write}
          </Button>
        </div>
      </Ask>
    </>
  )
}
