import { parseArgs } from 'node:util'
import { didYouMean } from '@renkei/diagnostics'
import { type CommandName, commandNames, commandOptions, globalOptions, isCommandName, type OptionName, optionTable } from './option-table.ts'
import type { UsageProblem } from './usage-problem.ts'

/** Options by name (a flag is `true`) and everything else in order. */
export interface SplitArguments {
  readonly values: Readonly<Partial<Record<OptionName, string | true>>>
  /** Values of options that may be given several times. */
  readonly plugins: readonly string[]
  readonly positionals: readonly string[]
  readonly problem?: UsageProblem
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** Takes a command line apart. The first problem is reported with what could be read, so that it can be told in the language asked for. */
export function splitArguments(args: readonly string[]): SplitArguments {
  const { tokens } = parseArgs({ args: [...args], options: optionTable, strict: false, allowPositionals: true, tokens: true })
  const values: Partial<Record<OptionName, string | true>> = {}
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const command = positionals.find(isCommandName)
  const plugins: string[] = []
  let first: UsageProblem | undefined
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const problem = problemOf(token, command, values)
    first ??= problem
    if (problem !== undefined) continue
    values[token.name as OptionName] = token.value ?? true
    if (token.name === 'plugin') plugins.push(token.value ?? '')
  }
  return { values, plugins, positionals, ...(first === undefined ? {} : { problem: first }) }
}

function problemOf(token: OptionToken, command: CommandName | undefined, values: object): UsageProblem | undefined {
  const { rawName: name } = token
  if (!isOptionName(token.name)) return { problem: 'unknown-option', name, meant: nearestOption(token.name, command) }
  if (!optionsOf(command).includes(token.name)) return { problem: 'option-elsewhere', name, commands: commandsWith(token.name) }
  if (Object.hasOwn(values, token.name) && token.name !== 'plugin') return { problem: 'given-twice', name }
  if (optionTable[token.name].type === 'boolean') return token.value === undefined ? undefined : { problem: 'value-surplus', name }
  // `--year --strict`: the next option is no value, unless joined by an equals sign.
  const missing = token.value === undefined || token.value === '' || (token.inlineValue !== true && token.value.startsWith('-'))
  return missing ? { problem: 'value-missing', name } : undefined
}

function isOptionName(text: string): text is OptionName {
  return Object.hasOwn(optionTable, text)
}

/** All options while the command is not known: then the command is the mistake to report. */
function optionsOf(command: CommandName | undefined): readonly OptionName[] {
  return command === undefined ? (Object.keys(optionTable) as OptionName[]) : [...globalOptions, ...commandOptions[command]]
}

function nearestOption(name: string, command: CommandName | undefined): string | undefined {
  const meant = didYouMean(name, optionsOf(command))
  return meant === undefined ? undefined : `--${meant}`
}

function commandsWith(option: OptionName): readonly string[] {
  return commandNames.filter((command) => optionsOf(command).includes(option))
}
