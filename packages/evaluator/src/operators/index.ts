import type { OpName } from '@renkei/plan'
import type { Kernel, Operator, Site, Surroundings } from '../core/site.ts'
import { apportion } from './apportion.ts'
import { arith } from './arith.ts'
import { at } from './at.ts'
import { compare } from './compare.ts'
import { constant } from './const.ts'
import { figure } from './figure.ts'
import { native } from './native.ts'
import { open } from './open.ts'
import { recorded } from './recorded.ts'
import { round } from './round.ts'
import { sum } from './sum.ts'
import { when } from './when.ts'

const operators: { readonly [Name in OpName]: Operator<Name> } = {
  const: constant,
  figure,
  open,
  recorded,
  at,
  arith,
  compare,
  when,
  sum,
  round,
  apportion,
  native,
}

/** The node's operator, ready to run. */
export function kernelOf(site: Site, around: Surroundings): Kernel {
  const prepare = operators[site.node.op].prepare as (node: Site['node'], site: Site, around: Surroundings) => Kernel
  return prepare(site.node, site, around)
}
