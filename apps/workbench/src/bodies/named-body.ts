import type { MunicipalitiesByPrefecture } from './all-municipalities.ts'

export interface NamedBody {
  readonly name: string
  /** 団体コード, six digits. */
  readonly code?: string
}

/** The municipality of that name in the prefecture, or the only one of that name in Japan; a name alone where several fit or none does. */
export function namedBody(name: string, prefecture: string, known: MunicipalitiesByPrefecture): NamedBody {
  const here = known.get(prefecture)?.find((body) => body.name === name)
  const [only, ...others] = here ? [here] : [...known.values()].flat().filter((body) => body.name === name)
  return only !== undefined && others.length === 0 ? only : { name }
}
