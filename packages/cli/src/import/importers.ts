import type { Importer } from './importer.ts'

const document: Importer['load'] = async () => (await import('./import-document.ts')).importDocument

/** Every kind of file that can be imported; of those with the same ending the first that recognises its own. */
export const importers: readonly Importer[] = [
  { extensions: ['docx', 'docm', 'html', 'htm', 'md', 'markdown'], load: document },
  { extensions: ['txt'], recognises: async (bytes) => (await import('./import-document.ts')).looksLikeVision(bytes), load: document },
  { extensions: ['csv', 'tsv', 'txt'], load: async () => (await import('./import-csv.ts')).importCsv },
  { extensions: ['xlsx', 'xlsm', 'xls'], load: async () => (await import('./import-workbook.ts')).importWorkbook },
  { extensions: ['json'], load: async () => (await import('./import-statistics.ts')).importStatistics },
]

export function importersFor(path: string): readonly Importer[] {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return importers.filter(({ extensions }) => extensions.includes(extension))
}

export async function recognisedBy(candidates: readonly Importer[], bytes: Uint8Array): Promise<Importer | undefined> {
  for (const candidate of candidates) if (candidate.recognises === undefined || (await candidate.recognises(bytes))) return candidate
  return undefined
}
