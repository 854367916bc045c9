import { didYouMean } from '@renkei/diagnostics'
import type { Vision } from '../facts/vision.ts'
import { BODY_NAME } from '../layout/words.ts'

/** Finds the body a printed name means: itself, else the one that is likely; undefined for what is no name of a body. */
export function bodyFinder({ bodies }: Vision): (name: string) => string | undefined {
  const names = bodies.map(({ text }) => text)
  const known = new Map(names.map((name) => [name, name]))
  const found = new Map<string, string | undefined>()
  return (name) => {
    if (known.has(name)) return name
    if (!found.has(name)) found.set(name, couldBeBody(name) ? (sameStem(name, names) ?? didYouMean(name, names)) : undefined)
    return found.get(name)
  }
}

/** A slip of the pen may lie in the last character; a prefecture or an association is no slip. */
function couldBeBody(name: string): boolean {
  return BODY_NAME.test(name) || (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶ]{2,8}$/u.test(name) && !/(?:[県府都道国]|組合|連合|協議会|本部)$/.test(name))
}

/** 川中市 for 川中町: only the kind of body differs. */
function sameStem(name: string, names: readonly string[]): string | undefined {
  return names.find((body) => body.slice(0, -1) === name.slice(0, -1))
}
