import { existsSync, readFileSync } from 'node:fs'

const own = '/proc/thread-self/schedstat'

/**
 * Nanoseconds that this thread has had of the processor. Neither what others do on the machine counts, nor what the engine compiles
 * and collects on threads of its own meanwhile; where the system does not tell them apart, these are in it.
 */
export const processorTime: () => number = existsSync(own) ? ofThread : ofProcess

function ofThread(): number {
  return Number(readFileSync(own, 'utf8').split(' ')[0])
}

function ofProcess(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1_000
}
