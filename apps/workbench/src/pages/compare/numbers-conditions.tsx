import { useState } from 'react'
import type { Changeable, ChangeableSentence } from '../../engine/protocol-compare.ts'
import { Select } from '../../parts/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { useVariant } from './use-variant.ts'

/** Rates and amounts of a programme, to be typed over where they stand in its sentences. */
export function NumbersConditions({ programmes }: { readonly programmes: Changeable['programmes'] }) {
  const { compare: words } = useWords()
  const [{ numbers = [] }] = useVariant()
  const [chosen, setChosen] = useState('')
  if (programmes.length === 0) return null
  const touched = programmes.findIndex(({ sentences }) => sentences.some(({ source, parts }) => parts.some((part) => 'number' in part && numbers.some((one) => one.source === source && one.start === part.start))))
  const at = chosen === '' ? touched : Number(chosen)
  return (
    <details className="compare-group" open={numbers.length > 0}>
      <summary>{words.numbers}</summary>
      <Select label={words.chooseProgramme} value={at < 0 ? '' : String(at)} onChange={setChosen} options={[{ value: '', text: '―' }, ...programmes.map(({ name }, index) => ({ value: String(index), text: name }))]} />
      {(programmes[at]?.sentences ?? []).map((sentence) => (
        <SentenceFields key={`${sentence.source}:${String(sentence.start)}`} sentence={sentence} />
      ))}
    </details>
  )
}

function SentenceFields({ sentence: { source, parts } }: { readonly sentence: ChangeableSentence }) {
  const { compare: words } = useWords()
  const [{ numbers = [] }, set] = useVariant()
  return (
    <p className="compare-sentence" lang="ja">
      {parts.map((part, index) => {
        if ('text' in part) return part.text
        const isThis = (one: { readonly source: string; readonly start: number }): boolean => one.source === source && one.start === part.start
        const put = (becomes: string): void => { set({ numbers: [...numbers.filter((one) => !isThis(one)), ...(becomes === '' || becomes === part.number ? [] : [{ source, start: part.start, was: part.number, becomes }])] }) }
        return <NumberInText key={index} label={words.numberLabel(part.number)} was={part.number} value={numbers.find(isThis)?.becomes ?? part.number} onChange={put} />
      })}
    </p>
  )
}

/** Keeps what is typed as it is while it is being typed, so that it can be empty for a moment. */
function NumberInText({ label, was, value, onChange }: { readonly label: string; readonly was: string; readonly value: string; readonly onChange: (text: string) => void }) {
  const [typed, setTyped] = useState<string | undefined>(undefined)
  return <input className={value === was ? 'compare-number' : 'compare-number compare-number-changed'} aria-label={label} size={Math.max(4, value.length + 1)} value={typed ?? value} onBlur={() => { setTyped(undefined) }} onChange={(event) => { setTyped(event.target.value); onChange(event.target.value) }} />
}
