import type { Importer } from './importer.ts'

/** Every kind of file that can be imported. */
export const importers: readonly Importer[] = [
  { extensions: ['csv', 'tsv', 'txt'], load: async () => (await import('./import-csv.ts')).importCsv },
  { extensions: ['xlsx', 'xlsm', 'xls'], load: async () => (await import('./import-workbook.ts')).importWorkbook },
]

export function importerFor(path: string): Importer | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return importers.find(({ extensions }) => extensions.includes(extension))
}
