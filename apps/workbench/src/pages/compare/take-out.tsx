import { useState } from 'react'
import { useSettings } from '../../app/settings.tsx'
import { type ComparePaper, comparePapers, type Variant } from '../../engine/protocol-compare.ts'
import { Button } from '../../parts/button.tsx'
import { download } from '../../work/download.ts'
import { useDesk, useDeskState } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'

interface TakeOutProps {
  readonly year: number | undefined
  readonly variant: Variant
  readonly conditions: readonly string[]
  readonly computable: boolean
}

/** The comparison as a 新旧対照表 for others. */
export function TakeOut({ year, variant, conditions, computable }: TakeOutProps) {
  const { compare: words, transfer, common, problems } = useWords()
  const { language } = useSettings()
  const desk = useDesk()
  const { work } = useDeskState()
  const [told, setTold] = useState('')
  const make = async (kind: ComparePaper): Promise<void> => {
    try {
      const { content, ending, type } = await desk.engine.call('desk/compare-paper', { language, variant, kind, conditions, made: today(), ...(year === undefined ? {} : { year }) })
      const name = `${[work?.name, year === undefined ? undefined : common.fiscalYear(year), words.paper].filter(Boolean).join('_').replaceAll(/[\\/:*?"<>|]/g, '＿')}${ending}`
      if (content !== undefined) download(name, typeof content === 'string' ? content : new Uint8Array(content), type)
      setTold(content === undefined ? transfer.cannot : transfer.made(name))
    } catch (error) {
      setTold(problems.failure(String(error)))
    }
  }
  return (
    <>
      {comparePapers.map((kind) => (
        <Button key={kind} aria-label={`${words.takeOut} ${words.papers[kind]}`} isDisabled={!computable} onPress={() => { void make(kind) }}>
          {words.papers[kind]}
        </Button>
      ))}
      <span role="status" className="compare-quiet">
        {told}
      </span>
    </>
  )
}

/** As the calendar on the wall has it. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
