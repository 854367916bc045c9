import { EngineClient } from './client.ts'

/** Starts the one worker of the app. */
export function startEngine(): EngineClient {
  return new EngineClient(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'renkei' }))
}
