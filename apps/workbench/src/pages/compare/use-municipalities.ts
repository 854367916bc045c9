import { useEffect, useState } from 'react'
import { allMunicipalities, type MunicipalitiesByPrefecture } from '../../bodies/all-municipalities.ts'
import { namedBody } from '../../bodies/named-body.ts'
import type { Outline } from '../../engine/protocol.ts'

interface Municipalities {
  /** Names of those that the rules do not know: of the prefecture of the rules first. */
  readonly others: readonly string[]
  /** Absent where several, or none, have the name. */
  readonly codeOf: (name: string) => string | undefined
}

/** All municipalities of Japan beside those of the rules, fetched when a body is to join. */
export function useMunicipalities(bodies: Outline['bodies'], wanted: boolean): Municipalities {
  const [known, setKnown] = useState<MunicipalitiesByPrefecture>(new Map())
  useEffect(() => {
    if (wanted) void allMunicipalities().then(setKnown)
  }, [wanted])
  const own = new Set(bodies.map(({ name }) => name))
  const codes = new Set(bodies.map(({ code }) => code))
  const home = [...known].find(([, all]) => all.some(({ code }) => codes.has(code)))?.[0] ?? ''
  const ordered = [...(known.get(home) ?? []), ...[...known].flatMap(([prefecture, all]) => (prefecture === home ? [] : all))]
  return {
    others: [...new Set(ordered.map(({ name }) => name))].filter((name) => !own.has(name)),
    codeOf: (name) => namedBody(name, home, known).code,
  }
}
