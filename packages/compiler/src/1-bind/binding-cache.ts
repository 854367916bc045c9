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
  #kept: { readonly around: Around; readonly surroundings: Surroundings } | undefined
  #programmes = new WeakMap<Section, ProgrammeDraft>()

  /** As bound before, where all of it is the same; else everything is bound again. */
  surroundings(around: Around, bind: () => Surroundings): Surroundings {
    if (!this.#kept || !isSame(this.#kept.around, around)) {
      this.#kept = { around, surroundings: bind() }
      this.#programmes = new WeakMap()
    }
    return this.#kept.surroundings
  }

  /** As bound before; one of which a decision speaks is bound again, because that was read into it. */
  programme(section: Section, bind: () => ProgrammeDraft): ProgrammeDraft {
    const known = this.#programmes.get(section)
    if (known?.decisions.length === 0) return known
    const programme = bind()
    this.#programmes.set(section, programme)
    return programme
  }
}

function isSame(left: Around, right: Around): boolean {
  return left.register === right.register && left.tableAt === right.tableAt && left.methods === right.methods
    && left.sections.length === right.sections.length && left.sections.every((section, at) => section === right.sections[at])
}
