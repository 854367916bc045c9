import { hashOf, type Digest } from './hash.ts'
import type { Axis } from './plan.ts'

/** What a plan and its figures must share: after binding everything is position, so members and their order are the contract. */
export function axesHash(axes: readonly Axis[], digest?: Digest): string {
  const sorted = [...axes].sort((a, b) => (a.id < b.id ? -1 : 1))
  return hashOf(sorted.map(({ id, of, members }) => ({ id, of, members })), digest)
}
