import { normaliseName, prefectureNumber, readLocalGovernmentCode } from '@renkei/model'

/** A body that is known beside the sheet: from the tables of the rule set, or its 団体.csv. */
export interface SheetBody {
  /** Six digits. */
  readonly code: string
  readonly name: string
}

export type FoundBody =
  | { readonly code?: string; readonly name: string }
  | { readonly problem: 'not-a-code' | 'ambiguous' }
  | { readonly problem: 'check-digit'; readonly expected: string }

/** Finds the body that a row means by a code that lost its zero, a name that several places have, or both. */
export class KnownBodies {
  readonly #named = new Map<string, SheetBody[]>()
  readonly #names = new Map<string, string>()

  constructor(known: readonly SheetBody[]) {
    for (const body of known) {
      const name = normaliseName(body.name)
      this.#named.set(name, [...(this.#named.get(name) ?? []), body])
      this.#names.set(body.code, body.name)
    }
  }

  find(typed: string, name: string, prefecture: string | undefined): FoundBody {
    if (typed === '') return this.#byName(name, prefecture)
    const reading = readLocalGovernmentCode(typed)
    if ('code' in reading) return { code: reading.code, name: name || (this.#names.get(reading.code) ?? '') }
    if (reading.problem === 'check-digit') return { problem: 'check-digit', expected: reading.expected }
    if (reading.problem === 'not-a-code') return { problem: 'not-a-code' }
    const number = prefecture === undefined ? undefined : prefectureNumber(prefecture)
    const fitting = reading.candidates.filter((code) => (number === undefined || code.startsWith(number)) && (this.#names.get(code) === undefined ? name === '' || number !== undefined : normaliseName(this.#names.get(code)!) === normaliseName(name)))
    return fitting.length === 1 ? { code: fitting[0]!, name } : { problem: 'ambiguous' }
  }

  #byName(name: string, prefecture: string | undefined): FoundBody {
    const number = prefecture === undefined ? undefined : prefectureNumber(prefecture)
    const named = (this.#named.get(normaliseName(name)) ?? []).filter(({ code }) => number === undefined || code.startsWith(number))
    if (named.length > 1) return { problem: 'ambiguous' }
    return { name, ...(named[0] ? { code: named[0].code } : {}) }
  }
}
