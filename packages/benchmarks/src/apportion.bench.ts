import { apportion, apportionInto, createGroup, fromInteger, ONE, type GroupRule } from '@renkei/money'
import { largestRemainderBigint } from './loops/largest-remainder-bigint.ts'
import { largestRemainderNumber } from './loops/largest-remainder-number.ts'
import type { Entry, Section } from './section.ts'
import { createWork, next } from './work.ts'

const byRemainders: GroupRule = { unit: 1, direction: 'down', remainder: { to: 'largest-remainder' } }
const byBearer: GroupRule = { unit: 1, direction: 'down', remainder: { to: 'bearer', bearer: 0 } }

/** The kernel: one apportionment with largest remainders over fourteen bodies. */
export function apportionSection(): Section {
  let checksum = 0
  const add = (yen: number): void => {
    checksum += yen
  }
  return {
    title: 'Apportionment',
    work: 'One amount over 14 bodies by population, 1円未満切捨て; before each, one weight and the amount change.',
    entries: [
      bigintLoop(add),
      numberLoop(add),
      kernel('apportionInto', byRemainders, 1, add),
      kernel('apportionInto, products beyond 2^53', byRemainders, 1_000_003, add),
      kernel('apportionInto, named bearer', byBearer, 1, add),
      withSteps(add),
    ],
    unit: 'apportionInto',
    targets: [
      { of: 'apportionInto', than: 'bigint loop by hand', atMost: 1 },
      { of: 'apportionInto', than: 'number loop by hand', atMost: 2 },
    ],
    checksum: () => checksum,
  }
}

function bigintLoop(add: (yen: number) => void): Entry {
  const work = createWork()
  return {
    name: 'bigint loop by hand',
    run() {
      next(work)
      let sum = 0n
      for (const share of largestRemainderBigint(work.amount, work.weights)) sum += share
      add(Number(sum))
    },
  }
}

function numberLoop(add: (yen: number) => void): Entry {
  const work = createWork()
  return {
    name: 'number loop by hand',
    run() {
      next(work)
      let sum = 0
      for (const share of largestRemainderNumber(work.amount, work.weights)) sum += share
      add(sum)
    },
  }
}

/** `scale` makes amounts so large that their products exceed 2^53. */
function kernel(name: string, rule: GroupRule, scale: number, add: (yen: number) => void): Entry {
  const work = createWork()
  const shares = new Float64Array(work.weights.length)
  const group = createGroup(Float64Array.from(work.weights), shares, shares.length)
  return {
    name,
    run() {
      const changed = next(work)
      group.weights[changed] = work.weights[changed]!
      if (apportionInto(rule, work.amount * scale, group) !== undefined) throw new Error(name)
      let sum = 0
      for (let i = 0; i < shares.length; i++) sum += shares[i]!
      add(sum)
    },
  }
}

/** The same with quotas, floors and who took what, as an explanation needs it. */
function withSteps(add: (yen: number) => void): Entry {
  const work = createWork()
  return {
    name: 'apportion, with every step',
    run() {
      next(work)
      const weights = work.weights.map(fromInteger)
      const shared = apportion({ amount: fromInteger(work.amount), weights, unit: ONE, direction: 'down', remainder: { to: 'largest-remainder' } })
      if (!shared.ok) throw new Error(shared.error)
      add(shared.shares.reduce((sum, share) => sum + Number(share?.num), 0))
    },
  }
}
