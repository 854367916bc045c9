/** True where two values of plain data are equal member by member; members of the outermost one that are left out do not count, nor do those that are `undefined`. */
export function sameValue(left: unknown, right: unknown, leaveOut: ReadonlySet<string> = none): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) return Array.isArray(left) && Array.isArray(right) && sameItems(left, right)
  return sameMembers(left, right, leaveOut)
}

const none: ReadonlySet<string> = new Set()

function sameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, at) => sameValue(item, right[at]))
}

function sameMembers(left: object, right: object, leaveOut: ReadonlySet<string>): boolean {
  for (const key in left) if (!leaveOut.has(key) && !sameValue(memberOf(left, key), memberOf(right, key))) return false
  for (const key in right) if (!leaveOut.has(key) && memberOf(right, key) !== undefined && memberOf(left, key) === undefined) return false
  return true
}

function memberOf(value: object, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key]
}
