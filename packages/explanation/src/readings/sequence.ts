import { one, type MethodReading, type ReadingValues } from '../reading.ts'

/** 順次: each step in its own words; 残額 is what the steps before it left. */
export const sequence: MethodReading = {
  name: 'sequence',
  tell: {
    ja: (values, what, step) =>
      stepsOf(values)
        .map((each, at) => `第${at + 1}に、${step(one(each, 'method'), each, one(each, 'rest') || what)}`)
        .join(''),
    en: (values, what, step) =>
      stepsOf(values)
        .map((each, at) => `${at + 1}. ${step(one(each, 'method'), each, inEnglish(one(each, 'rest'), what))}`)
        .join(' '),
  },
}

/** The rest, a part in the words of the text, or the whole. */
function inEnglish(rest: string, what: string): string {
  return rest === '残額' ? `what is left of ${what}` : rest || what
}

/** `1.who`, `2.who` … as one record a step. */
function stepsOf(values: ReadingValues): readonly ReadingValues[] {
  const found: Record<string, string | readonly string[]>[] = []
  for (const [key, value] of Object.entries(values)) {
    // What is named after the first point may be a step of a sequence in it.
    const [position] = key.split('.')
    const name = key.slice(position!.length + 1)
    const step = (found[Number(position) - 1] ??= {})
    step[name] = value
  }
  return found
}
