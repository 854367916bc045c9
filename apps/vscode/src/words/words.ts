import type { ja } from './ja.ts'

/** Every language says the same things. */
export type Words = Widened<typeof ja>

type Widened<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { readonly [K in keyof T]: Widened<T[K]> }
