import { halfWidth } from '@renkei/model'

/** 1.2 of 第1.2版, 第１.２版 or 1.2; undefined where it is none. */
export function parseVersion(text: string): string | undefined {
  return /^第?(\d{1,6}(?:\.\d{1,6}){0,3})版?$/.exec(halfWidth(text).trim())?.[1]
}

/** Which is later: number by number, 1.2 before 1.10; 1 is 1.0. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number))
  for (let at = 0; at < Math.max(a!.length, b!.length); at++) {
    const difference = (a![at] ?? 0) - (b![at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
