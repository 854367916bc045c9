import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateRuleSet, openRuleSet, ReadingCache, report, type SourceText } from '../src/index.ts'

const home = new URL('../../rulesets/yamagata-core-city/', import.meta.url)
const sources: readonly SourceText[] = readdirSync(home)
  .filter((path) => path.endsWith('.renkei') || path.endsWith('.csv'))
  .map((path) => ({ path, text: readFileSync(new URL(path, home), 'utf8') }))

/** Runs of one script, as a slip of the hand or of copy and paste would move them. */
const tokensOf = (text: string) => text.match(/[一-鿿々]+|[ぁ-ん]+|[ァ-ヶー]+|[0-9]+|\s+|./gu) ?? []
const nasty = ['「', '」', '（', '）', '。', '、', '※', '事業【', '\n枠組み　', 'ただし、', '令和8年度', '100%', '"', ',', '\0', '\ud800', '__proto__', '又は', 'が', 'を']

type Slip = { readonly kind: 'delete' | 'double' | 'swap' | 'insert'; readonly at: number; readonly other: number }
const slip: fc.Arbitrary<Slip> = fc.record({ kind: fc.constantFrom('delete', 'double', 'swap', 'insert'), at: fc.nat(), other: fc.nat() })

function mangled(text: string, slips: readonly Slip[], byToken: boolean): string {
  const pieces = byToken ? tokensOf(text) : [...text]
  for (const { kind, at, other } of slips) {
    if (pieces.length === 0) break
    const first = at % pieces.length
    const second = other % pieces.length
    if (kind === 'delete') pieces.splice(first, 1)
    else if (kind === 'double') pieces.splice(first, 0, pieces[first]!)
    else if (kind === 'insert') pieces.splice(first, 0, nasty[other % nasty.length]!)
    else [pieces[first], pieces[second]] = [pieces[second]!, pieces[first]!]
  }
  return pieces.join('')
}

const runs = process.env['RENKEI_FUZZ'] === 'long' ? 5_000 : 300
const cache = new ReadingCache()

test('a rule set with slips in it never throws, every place is inside its text, and what was read before gives what reading all again gives', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(slip, { minLength: 1, maxLength: 4 }), fc.boolean(), (file, slips, byToken) => {
      const { path, text } = sources[file % sources.length]!
      const changed = sources.map((source) => (source.path === path ? { path, text: mangled(text, slips, byToken) } : source))
      const ruleSet = openRuleSet(changed, { cache })
      const evaluation = evaluateRuleSet(ruleSet, { cache })
      const anew = evaluateRuleSet(ruleSet)
      expect(evaluation.snapshot?.figures).toEqual(anew.snapshot?.figures)
      expect(evaluation.diagnostics).toEqual(anew.diagnostics)
      for (const { span, related } of [...ruleSet.diagnostics, ...evaluation.diagnostics]) {
        for (const place of [span, ...related.map((one) => one.span)]) expect(isInside(place, changed)).toBe(true)
      }
      if (ruleSet.years.length > 0) report(ruleSet, evaluation, { year: ruleSet.years[0]! })
    }),
    { numRuns: runs },
  )
})

function isInside(span: { source: string; start: number; end: number } | undefined, files: readonly SourceText[]): boolean {
  if (!span) return true
  const length = files.find(({ path }) => path === span.source)?.text.length ?? -1
  return 0 <= span.start && span.start <= span.end && span.end <= length
}
