import type { Options } from '../arguments/request.ts'
import type { UsageProblem } from '../arguments/usage-problem.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'

/** The world with a connection and an application id. */
export interface ConnectedIo extends Io {
  readonly network: { readonly fetch: typeof fetch; readonly appId: string }
}

/** One thing that can be asked of e-Stat: the words after its name, at least one. */
export type Part = (words: readonly string[], options: Options, io: ConnectedIo) => Promise<ExitCode | UsageProblem>
