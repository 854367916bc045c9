import type { Span } from '@renkei/diagnostics'
import type { Direction } from '@renkei/plan'
import type { BodySet, YearWindow } from '../program.ts'

/** 財政措置を受ける額: the part of what bodies bear that comes back to them, as by the local allocation tax. */
export interface Relief {
  /** 公債費の負担額. Absent where it is of all that is borne. */
  readonly cost?: string
  /** 連携市町の負担額: theirs alone. */
  readonly of?: BodySet
  /** An exact ratio. */
  readonly rate: string
  /** 普通交付税, 特別交付税. */
  readonly scheme: string
  /** 算入 where it is counted in a need, 措置 where it is given. */
  readonly kind: '算入' | '措置'
  readonly years: readonly YearWindow[]
  /** Never more than this for each body, in yen. */
  readonly limit?: string
  readonly rounding?: { readonly unit: string; readonly direction: Direction; readonly span: Span }
  readonly span: Span
}

/** 公債費の普通交付税の算入額: under which name a line tells it, and 検算 asks for it. */
export function reliefName({ cost, scheme, kind }: Pick<Relief, 'cost' | 'scheme' | 'kind'>): string {
  return [...(cost === undefined ? [] : [cost]), scheme, `${kind}額`].join('の')
}

/** 負担額から措置される額を控除した額. */
export const realBurdenName = '実質負担額'
