import type { Options } from './arguments/request.ts'
import { readArguments } from './arguments/read-arguments.ts'
import type { CommandName } from './arguments/option-table.ts'
import { isUsageProblem } from './arguments/usage-problem.ts'
import type { Command } from './command.ts'
import { exitCode, type ExitCode } from './exit-code.ts'
import { helpText } from './help/help-text.ts'
import type { Io } from './io.ts'
import { tellUsage } from './tell-usage.ts'

/** Read only when called: a cold start pays for one command. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  check: async () => (await import('./commands/check.ts')).check,
  evaluate: async () => (await import('./commands/evaluate.ts')).evaluate,
  explain: async () => (await import('./commands/explain.ts')).explain,
  show: async () => (await import('./commands/show.ts')).show,
  test: async () => (await import('./commands/test.ts')).test,
  fmt: async () => (await import('./commands/fmt.ts')).fmt,
  lint: async () => (await import('./commands/lint.ts')).lint,
  coverage: async () => (await import('./commands/coverage.ts')).coverage,
  pack: async () => (await import('./commands/pack.ts')).pack,
  add: async () => (await import('./commands/add.ts')).add,
  estat: async () => (await import('./commands/estat.ts')).estat,
  import: async () => (await import('./commands/import.ts')).importFile,
  diff: async () => (await import('./commands/diff.ts')).diff,
  report: async () => (await import('./commands/report.ts')).report,
  simulate: async () => (await import('./commands/simulate.ts')).simulate,
  twin: async () => (await import('./commands/twin.ts')).twin,
  export: async () => (await import('./commands/export.ts')).exportAs,
}

/** Does what a command line asks for and returns the exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { language, request } = readArguments(args)
  if (isUsageProblem(request)) return tellUsage(request, args, language, io)
  switch (request.kind) {
    case 'version':
      io.out(`renkei ${io.version}\n`)
      return exitCode.fine
    case 'help':
      io.out(helpText(request.command, request.language))
      return exitCode.fine
    case 'command': {
      const { folder, options } = request
      const command = await commands[request.command]()
      const result = options.plugins === undefined ? await command(folder, options, io) : await pluggedIn(command, folder, { ...options, plugins: options.plugins }, io)
      return typeof result === 'number' ? result : tellUsage(result, args, language, io)
    }
  }
}

/** Plug-ins are loaded only where some are named: nobody else waits for them. */
async function pluggedIn(command: Command, folder: string, options: Options & { readonly plugins: readonly string[] }, io: Io): Promise<Awaited<ReturnType<Command>>> {
  const { withPlugins } = await import('./plugins/with-plugins.ts')
  return withPlugins(options.plugins, options.language, io, (registry) => command(folder, { ...options, registry }, io))
}
