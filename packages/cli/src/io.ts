import type { Paint } from './paint.ts'

/** What a command may touch of the world around it, passed in so that tests need no process. */
export interface Io {
  readonly out: (text: string) => void
  /** One line from the reader; undefined at the end of the input. Absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string | undefined>
  readonly err: (text: string) => void
  /** Shows how much of a long work is done, from 0 to 1. Absent where nobody looks. */
  readonly progress?: (done: number) => void
  /** Paints what goes to `out` and to `err`; each is a terminal or not by itself. */
  readonly paintOut: Paint
  readonly paintErr: Paint
  /** What asks e-Stat, and the application id where one is set. Absent where nothing may be asked. */
  readonly network?: { readonly fetch: typeof globalThis.fetch; readonly appId?: string }
  /** ISO date, for the year that is meant when none is given. */
  readonly today: string
  /** Of this program. */
  readonly version: string
}
