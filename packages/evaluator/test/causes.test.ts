import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Causes } from '../src/core/causes.ts'

const owner = {}

/** The sets of so many causes, each alone. */
function singles(causes: Causes, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => causes.remember(owner, 'figures', at, { class: 'figures', leaf: '人口', at: { body: String(at) } }))
}

test('a union has the causes of both, and equal sets have one number, however they came about', () => {
  const lists = fc.array(fc.array(fc.nat({ max: 99 }), { maxLength: 6 }), { minLength: 2, maxLength: 30 })
  const law = fc.property(lists, (wanted) => {
    const causes = new Causes()
    const alone = singles(causes, 100)
    const numbers = new Map<string, number>([['', 0]])
    let all = 0
    for (const members of wanted) {
      const set = members.reduce((union, at) => causes.union(union, alone[at]!), 0)
      const ascending = [...new Set(members)].sort((a, b) => a - b)
      expect(causes.members(set)).toEqual(ascending)
      expect(numbers.get(ascending.join()) ?? set).toBe(set)
      numbers.set(ascending.join(), set)
      all = causes.union(all, set)
    }
    expect(causes.members(all)).toEqual([...new Set(wanted.flat())].sort((a, b) => a - b))
    expect(new Set(numbers.values()).size).toBe(numbers.size)
  })
  fc.assert(law)
})

test('owners that tell of the same have the same causes', () => {
  const causes = new Causes()
  const [first] = singles(causes, 2)
  expect(causes.known({}, 'figures', 0)).toBeUndefined()
  expect(causes.remember({}, 'figures', 0, { class: 'figures', leaf: '人口', at: { body: '0' } })).toBe(first)
  expect(causes.remember({}, 'figures', 0, { class: 'figures', leaf: '児童数', at: { body: '0' } })).not.toBe(first)
  expect(causes.list).toHaveLength(3)
})
