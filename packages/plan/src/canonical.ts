/** JSON with sorted keys and no blanks; `undefined` members are left out. Equal values give equal text. */
export function canonicalJson(value: unknown, leaveOut: ReadonlySet<string> = new Set()): string {
  if (Array.isArray(value) && value.every(isPlain)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item, leaveOut)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([key, member]) => member !== undefined && !leaveOut.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member, leaveOut)}`)
  return `{${members.join(',')}}`
}

/** Long columns are numbers: what has no members inside needs no sorting. */
function isPlain(item: unknown): boolean {
  return typeof item !== 'object' || item === null
}
