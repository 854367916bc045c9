import type { Options } from './arguments/request.ts'
import type { UsageProblem } from './arguments/usage-problem.ts'
import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/** What a command does with a folder; a problem is told by the caller. */
export type Command = (folder: string, options: Options, io: Io) => ExitCode | UsageProblem | Promise<ExitCode | UsageProblem>
