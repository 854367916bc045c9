import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes held at the last of so many steps, less those held at the first: what was kept in between. */
export function heapGrowth(steps: Iterable<unknown>, count: number): number {
  const collect = collector()
  let first = 0
  let last = 0
  const iterator = steps[Symbol.iterator]()
  for (let step = 1; step <= count; step++) {
    iterator.next()
    if (step === 1) first = bytesHeld(collect)
    if (step === count) last = bytesHeld(collect)
  }
  return last - first
}

function bytesHeld(collect: () => void): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Has the engine collect what nobody holds any more, which it does on request only where it is told to. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
