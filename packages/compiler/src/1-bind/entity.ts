import type { Span } from '@renkei/diagnostics'
import type { HeadingKeyword } from '@renkei/dsl'
import type { Body, BodySet, Indicator, NamedValue, Pair, WeightSource } from './program.ts'
import type { Side } from './pair.ts'
import type { SharingMethod } from './sharing-method/sharing-method.ts'
import type { Finding } from './condition/condition.ts'
import type { Quantity } from './quantity/quantity.ts'

/** What a name can name. Costs are found through their programme, not here. */
export type Entity =
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'set'; readonly set: BodySet }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'share'; readonly weight: WeightSource }
  | { readonly kind: 'value'; readonly value: NamedValue }
  /** 按分方式. */
  | { readonly kind: 'method'; readonly method: SharingMethod }
  /** 会議体, 成果指標 …: a heading of its own. */
  | { readonly kind: 'declaration'; readonly keyword: HeadingKeyword }
  /** Bound when it is first asked for, so that the order of definitions does not matter; undefined where that is reported. */
  | { readonly kind: 'quantity'; readonly quantity: () => Quantity | undefined }
  /** 「災害による休館」: what is found of it, as its sentences are read. */
  | { readonly kind: 'fact'; readonly findings: Finding[] }
  /** 居住市町: one side of a pair of bodies. */
  | { readonly kind: 'side'; readonly side: Side }
  /** Inside a sentence about pairs: whose. */
  | { readonly kind: 'pairs'; readonly sides: Pair['sides'] }
  /** `span` is the sentence that defines it. */
  | { readonly kind: 'excess'; readonly of: string; readonly year: number; readonly span: Span }

export type EntityKind = Entity['kind']

export interface Declaration {
  readonly name: string
  readonly entity: Entity
  readonly span: Span
  /** A definition that nothing reads is reported; members and attributes are not. */
  readonly mustBeUsed: boolean
}
