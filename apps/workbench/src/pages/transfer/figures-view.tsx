import type { MappedColumn } from '@renkei/sheet'
import { useState } from 'react'
import { useSettings } from '../../app/settings.tsx'
import type { FiguresImported } from '../../engine/protocol-transfer.ts'
import { Button } from '../../parts/button.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { bytesOf } from '../../work/bytes-of.ts'
import { useDesk, useDeskState, useKeeper } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import { MappingTable } from './mapping-table.tsx'

interface Given {
  readonly name: string
  readonly bytes: Uint8Array
}

const PREVIEW = 9

/** A table of figures, how each of its columns is read, and the table that the rules read of it. */
export function FiguresView() {
  const { transfer: words, problems } = useWords()
  const { language } = useSettings()
  const desk = useDesk()
  const keeper = useKeeper()
  const { work } = useDeskState()
  const [given, setGiven] = useState<Given | undefined>(undefined)
  const [found, setFound] = useState<FiguresImported | undefined>(undefined)
  const [name, setName] = useState('')
  const [told, setTold] = useState('')
  if (!work) return <p>{words.noWork}</p>
  const read = async (of: Given, more: { readonly sheet?: string; readonly columns?: readonly MappedColumn[] } = {}): Promise<void> => {
    try {
      const mapping = more.columns && found?.mapping ? { ...found.mapping, columns: more.columns } : undefined
      const sheet = more.sheet ?? (more.columns ? found?.sheet : undefined)
      setFound(await desk.engine.call('desk/import-figures', { language, ...of, ...(sheet === undefined ? {} : { sheet }), ...(mapping ? { mapping } : {}) }))
    } catch (error) {
      setTold(problems.failure(String(error)))
    }
  }
  const take = async (file: File): Promise<void> => {
    const of = { name: file.name, bytes: await bytesOf(file) }
    setGiven(of)
    setName(file.name.replace(/\.[^.]*$/, ''))
    setTold('')
    await read(of)
  }
  const path = `${name.trim().normalize('NFC').replaceAll(/[\\/:*?"<>|]/g, '＿')}.csv`
  const put = async (): Promise<void> => {
    // What it replaces can be taken up again.
    await keeper.keepVersion()
    desk.change(path, found!.csv!.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))
    setTold(words.putDone(path))
  }
  return (
    <section className="transfer-part transfer-wide">
      <p>{words.figuresLead}</p>
      <div className="page-tools">
        <FileButton kind={found ? 'secondary' : 'primary'} text={words.choose} accept=".csv,.txt,.xlsx,.xlsm,.xls" onFile={(file) => { void take(file) }} />
        {given && <p>{words.chosen(given.name)}</p>}
        {given && found && found.sheets.length > 1 && <Select label={words.sheet} value={found.sheet ?? ''} onChange={(sheet) => { void read(given, { sheet }) }} options={found.sheets.map((sheet) => ({ value: sheet, text: sheet }))} />}
      </div>
      {found && <Problems messages={found.messages} computable={found.csv !== undefined} />}
      {given && found?.mapping && <MappingTable mapping={found.mapping} samples={found.samples} onChange={(columns) => { void read(given, { columns }) }} />}
      {found?.rows && <p className="transfer-told">{words.rows(found.rows.figures, found.rows.totals, found.rows.notes)}</p>}
      {found?.csv !== undefined && (
        <>
          <h2>{words.preview}</h2>
          <div className="transfer-scroll" tabIndex={0} role="region" aria-label={words.preview}>
            <pre>{found.csv.replace(/^\ufeff/, '').split(/\r?\n/).slice(0, PREVIEW).join('\n')}</pre>
          </div>
          <div className="page-tools">
            <TextField label={words.table} value={name} onChange={setName} />
            <Button kind="primary" isDisabled={name.trim() === ''} onPress={() => { void put() }}>
              {words.put}
            </Button>
          </div>
          {work.files.some((file) => file.path === path) && <p className="listing-quiet">{words.replaces(path)}</p>}
        </>
      )}
      <p role="status">{told}</p>
    </section>
  )
}
