import { sharesOf } from '../sharing/shares-of.ts'
import { nodeOf, type Operator } from './operator.ts'

/** 按分: a group of members at once, each of them a row. */
export const apportion: Operator = (u, id, at) => {
  const { over, axes } = nodeOf(u, id, 'apportion')
  const key = `apportion ${id} ${u.keyOf(axes.filter((axis) => axis !== over), at)}`
  return u.group(key, () => sharesOf(u, id, at))[at[over]!]!
}
