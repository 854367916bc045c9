import type { MappedColumn, Mapping } from '@renkei/sheet'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../words/use-words.ts'

interface MappingTableProps {
  readonly mapping: Mapping
  readonly samples: readonly string[]
  readonly onChange: (columns: readonly MappedColumn[]) => void
}

/** What each column is read as; what was guessed wrongly is put right here. */
export function MappingTable({ mapping, samples, onChange }: MappingTableProps) {
  const { transfer: words } = useWords()
  const kinds = Object.entries(words.asWords).map(([value, text]) => ({ value, text }))
  return (
    <div className="transfer-scroll" tabIndex={0} role="region" aria-label={words.as}>
      <table className="listing">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.heading}</th>
            <th scope="col">{words.samples}</th>
            <th scope="col">{words.as}</th>
            <th scope="col">{words.indicator}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map((column, at) => {
            const put = (change: Partial<MappedColumn>): void => { onChange(mapping.columns.with(at, { ...column, ...change })) }
            const label = `${lettersOf(column.index)} ${column.title}`
            return (
              <tr key={column.index}>
                <td>{lettersOf(column.index)}</td>
                <th scope="row">{column.title}</th>
                <td className="listing-quiet">{samples[at]}</td>
                <td>
                  <Select label={`${words.as} ${label}`} hideLabel value={column.as} onChange={(as) => { put({ as: as as MappedColumn['as'] }) }} options={kinds} />
                </td>
                <td>{column.as === 'value' && <TextField label={`${words.indicator} ${label}`} hideLabel value={column.indicator ?? ''} onChange={(indicator) => { put({ indicator }) }} />}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** 0 is A, 26 is AA. */
function lettersOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26)
}
