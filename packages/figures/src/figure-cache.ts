import { sameValue, type FigureRequest } from '@renkei/plan'
import type { Bodies } from './bodies.ts'
import type { KnownBody } from './body-directory.ts'
import type { FigureContext, FigureReading } from './resolve-figure.ts'
import type { Table } from './table.ts'

/** What every figure of a run is read from, beside its own request. */
export interface FigureGround {
  readonly tables: readonly Table[]
  readonly bodies: readonly KnownBody[]
  readonly context: Omit<FigureContext, 'directory'>
}

interface Kept {
  readonly request: FigureRequest
  readonly reading: FigureReading
}

/**
 * Figures read before, by key: one is read again only where its request, a table, a body or a day changed. Where the words stand that ask
 * for it does not count as long as nothing is reported there. Belongs to the caller.
 */
export class FigureCache {
  #ground: FigureGround | undefined
  #bodies: Bodies | undefined
  readonly #kept = new Map<string, Kept>()

  /** Forgets all where another ground is stood on; the bodies of this one, read again too where they stand elsewhere in the text. */
  standOn(ground: FigureGround, read: () => Bodies): Bodies {
    const before = this.#ground
    const isSame = before !== undefined && isSameGround(before, ground)
    if (!isSame) this.#kept.clear()
    if (!isSame || !sameValue(before.bodies, ground.bodies)) this.#bodies = undefined
    this.#ground = ground
    return (this.#bodies ??= read())
  }

  reading(request: FigureRequest, read: () => FigureReading): FigureReading {
    const known = this.#kept.get(request.key)
    if (known && sameValue(known.request, request, places)) return known.reading
    const reading = read()
    if (reading.diagnostics.length === 0) this.#kept.set(request.key, { request, reading })
    else this.#kept.delete(request.key)
    return reading
  }
}

const places: ReadonlySet<string> = new Set(['origin', 'tableSpan'])
const place: ReadonlySet<string> = new Set(['span'])

function isSameGround(left: FigureGround, right: FigureGround): boolean {
  return (
    left.tables.length === right.tables.length &&
    left.tables.every((table, at) => table === right.tables[at]) &&
    left.bodies.length === right.bodies.length &&
    left.bodies.every((body, at) => sameValue(body, right.bodies[at], place)) &&
    sameValue(left.context, right.context)
  )
}
