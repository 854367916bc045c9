import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, packRuleSet, type SourceText } from '../../src/index.ts'
import { readSample } from '../support/read-sample.ts'

const home = new URL('../samples/diagnostics/', import.meta.url)
const folders = readdirSync(home).filter((name) => /^R06(?:1[2-9]|2[0-9])/.test(name))
const samples = folders.flatMap((name) => ['bad', 'good'].map((kind) => readSample(new URL(`${name}/${kind}/`, home))))
const lines = [...new Set(samples.flat().flatMap(({ text }) => text.split('\n')))]

/** Samples with lines left out, put in from others, or the wrong way round: as a file is in the middle of being written. */
const mangled = fc.constantFrom(...samples).chain((sources) =>
  fc.tuple(...sources.map(({ path, text }) =>
    fc.tuple(fc.infiniteStream(fc.nat(9)), fc.infiniteStream(fc.constantFrom(...lines))).map(([chances, others]): SourceText => ({
      path,
      text: text.split('\n').flatMap((line) => {
        const { value } = chances.next() as { value: number }
        return value === 0 ? [] : value === 1 ? [line, others.next().value as string] : value === 2 ? [line, line] : [line]
      }).join('\n'),
    })),
  )),
)

test('packages in any state end in diagnostics at places that are there, never in an exception', () => {
  fc.assert(fc.property(mangled, (sources) => {
    const ruleSet = openRuleSet(sources)
    const found = [...ruleSet.diagnostics, ...evaluateRuleSet(ruleSet).diagnostics, ...packRuleSet(sources).diagnostics]
    const texts = new Map([...sources, ...ruleSet.sources].map(({ path, text }) => [path, text]))
    for (const { span } of found) if (span) expect(span.end <= texts.get(span.source)!.length && span.start <= span.end).toBe(true)
  }), { numRuns: 300 })
})
