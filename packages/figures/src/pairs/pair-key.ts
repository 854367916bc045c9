const BETWEEN = '\n'

/** An ordered pair of bodies as one name, under which its figure is kept as that of a body would be. No name holds a line break. */
export function pairKey(first: string, second: string): string {
  return `${first}${BETWEEN}${second}`
}

export function isPair(key: string): boolean {
  return key.includes(BETWEEN)
}

/** The two bodies of a pair, in order. */
export function sidesOf(key: string): readonly string[] {
  return key.split(BETWEEN)
}

/** What a body is to itself. */
export function isOwn(key: string): boolean {
  const [first, second] = sidesOf(key)
  return first === second
}
