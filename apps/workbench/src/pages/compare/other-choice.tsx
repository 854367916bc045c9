import type { SourceText } from '@renkei/ruleset'
import { useEffect, useState } from 'react'
import { entries } from 'virtual:gallery'
import { useSettings } from '../../app/settings.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { Select } from '../../parts/select.tsx'
import { useDesk, useDeskState, useKeeper } from '../../work/desk-context.tsx'
import type { Version } from '../../work/store.ts'
import { useWords } from '../../words/use-words.ts'
import { nameOfVersion, nameOfZip } from './use-other-rules.ts'

/** A zip that was chosen, under the name by which it is compared. */
export interface ChosenZip {
  readonly name: string
  readonly files: readonly SourceText[]
}

interface OtherChoiceProps {
  readonly rules: string | undefined
  readonly zip: ChosenZip | undefined
  readonly onZip: (zip: ChosenZip) => void
  readonly onChange: (rules: string) => void
}

/** What the work is set against: itself, an earlier version, a zip, or rules of the gallery. */
export function OtherChoice({ rules, zip, onZip, onChange }: OtherChoiceProps) {
  const { compare: words, transfer } = useWords()
  const { language } = useSettings()
  const desk = useDesk()
  const keeper = useKeeper()
  const { work } = useDeskState()
  const [versions, setVersions] = useState<readonly Version[]>([])
  const [wrong, setWrong] = useState('')
  useEffect(() => { void keeper.flush().then(() => keeper.versions()).then(setVersions) }, [keeper, work?.id])
  const when = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium', timeStyle: 'medium' })
  const options = [
    { value: '', text: words.otherHint },
    ...(zip ? [{ value: zip.name, text: zip.name.slice(nameOfZip('').length) }] : []),
    ...versions.flatMap(({ key, at }) => (key === undefined ? [] : [{ value: nameOfVersion(key), text: words.version(when.format(at)) }])),
    ...entries.map(({ id, name, mark }) => ({ value: id, text: mark ? `${name} ${mark}` : name })),
  ]
  const read = async (file: File): Promise<void> => {
    const { files, problem } = await desk.engine.call('desk/read-zip', { bytes: new Uint8Array(await file.arrayBuffer()) })
    setWrong(problem ? transfer.problems[problem.kind] : '')
    if (problem) return
    onZip({ name: nameOfZip(file.name), files })
    onChange(nameOfZip(file.name))
  }
  return (
    <>
      <Select label={words.otherLabel} value={rules ?? ''} onChange={onChange} options={options} />
      <div>
        <FileButton text={words.otherZip} accept=".zip" onFile={(file) => { void read(file) }} />
      </div>
      {wrong !== '' && (
        <p role="alert" className="compare-quiet">
          {wrong}
        </p>
      )}
    </>
  )
}
