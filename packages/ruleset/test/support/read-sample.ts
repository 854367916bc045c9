import { readdirSync, readFileSync } from 'node:fs'
import type { SourceText } from '../../src/index.ts'

/** A text too long to keep: `人口.csv.repeat.json` stands for 人口.csv. */
interface Repeated {
  readonly before: string
  readonly repeated: string
  readonly times: number
  readonly after: string
}

/** The rules and tables of a folder of samples, and of the packages in it. */
export function readSample(folder: URL): readonly SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.renkei') || name.endsWith('.csv') || name.endsWith('.renkeipack') || name.endsWith('.repeat.json'))
    .map((name) => sourceOf(name, readFileSync(new URL(encodeURI(name), folder), 'utf8')))
}

function sourceOf(name: string, text: string): SourceText {
  if (!name.endsWith('.repeat.json')) return { path: name, text }
  const { before, repeated, times, after } = JSON.parse(text) as Repeated
  return { path: name.slice(0, -'.repeat.json'.length), text: before + repeated.repeat(times) + after }
}
