import type { Section } from '@renkei/dsl'
import type { Method } from '../method.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import type { RegisteredBody, TableAt } from './scope.ts'
import type { Surroundings } from './surroundings.ts'

/** All that a programme's meaning hangs on beside its own sentences. */
export interface Around {
  /** Every section but programmes and 検算. */
  readonly sections: readonly Section[]
  readonly register: ReadonlyMap<string, RegisteredBody>
  readonly tableAt: TableAt
  readonly methods: readonly Method[]
}

/**
 * What was bound before, by section: after a keystroke only the programme typed in is bound again. It goes by sections being the same
 * objects, as those of a file are that was not typed in. Belongs to the caller.
 */
export class BindingCache {
  #around: Around | undefined
  #surroundings: Surroundings | undefined
  #programmes: ReadonlyMap<Section, ProgrammeDraft> = new Map()

  /** As bound before, where all of it is the same; else everything is bound again. */
  surroundings(around: Around, bind: () => Surroundings): Surroundings {
    if (this.#surroundings && isSame(this.#around!, around)) return this.#surroundings
    this.#programmes = new Map()
    this.#around = around
    return (this.#surroundings = bind())
  }

  programme(section: Section): ProgrammeDraft | undefined {
    return this.#programmes.get(section)
  }

  /** Those of which a decision speaks are bound again: it is read into them. */
  keep(programmes: ReadonlyMap<Section, ProgrammeDraft>): void {
    this.#programmes = new Map([...programmes].filter(([, { decisions }]) => decisions.length === 0))
  }
}

function isSame(left: Around, right: Around): boolean {
  return left.register === right.register && left.tableAt === right.tableAt && left.methods === right.methods
    && left.sections.length === right.sections.length && left.sections.every((section, at) => section === right.sections[at])
}
