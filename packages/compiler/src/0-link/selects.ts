import type { Section } from '@renkei/dsl'
import { halfWidth } from '@renkei/model'
import type { Selection } from './reference.ts'

/** Whether a section is among what a sentence takes over or leaves out. */
export function selects(what: Selection, { heading }: Section): boolean {
  switch (what.kind) {
    case 'all':
      return heading.keyword !== '按分方式'
    case 'programme':
      return heading.keyword === '事業' && heading.number?.value === what.number
    case 'named':
      return heading.keyword === what.word || halfWidth(heading.name.value) === halfWidth(what.word)
  }
}
