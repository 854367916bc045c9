import { didYouMean, type Language } from '@renkei/diagnostics'
import { commandNames, commandParts, commandsOfFile, commandsOfHere, commandsOfMany, commandsOfTwo, isCommandName } from './option-table.ts'
import { readOptions } from './read-options.ts'
import type { Request } from './request.ts'
import { splitArguments, type SplitArguments } from './split-arguments.ts'
import { isUsageProblem, type UsageProblem } from './usage-problem.ts'

export interface ReadArguments {
  readonly language: Language
  readonly request: Request | UsageProblem
}

const languages: readonly string[] = ['ja', 'en'] satisfies Language[]

/** Reads a command line: what is asked for, or what is wrong with it, and the language to answer in. */
export function readArguments(args: readonly string[]): ReadArguments {
  const { values, plugins, positionals, problem } = splitArguments(args)
  const language: Language = values.lang === 'en' ? 'en' : 'ja'
  return { language, request: problem ?? wrongLanguage(values.lang) ?? requestOf({ values, plugins }, positionals, language) }
}

function wrongLanguage(lang: string | true | undefined): UsageProblem | undefined {
  if (typeof lang !== 'string' || languages.includes(lang)) return undefined
  return { problem: 'bad-choice', name: '--lang', value: lang, choices: languages }
}

function requestOf(
  { values, plugins }: Pick<SplitArguments, 'values' | 'plugins'>,
  [command, ...rest]: readonly string[],
  language: Language,
): Request | UsageProblem {
  if (values.version === true) return { kind: 'version' }
  if (command === 'help') return requestOf({ values: { ...values, help: true }, plugins }, rest, language)
  if (command === undefined) return values.help === true ? { kind: 'help', language } : { problem: 'no-command' }
  if (!isCommandName(command)) return { problem: 'unknown-command', name: command, meant: didYouMean(command, commandNames) }
  if (values.help === true) return { kind: 'help', command, language }
  const parts = commandParts[command]
  if (parts !== undefined && !parts.includes(rest[0] ?? '')) return { problem: 'part-not-named', command, choices: parts }
  const [folder, ...others] = rest.length === 0 && commandsOfHere.includes(command) ? ['.'] : rest
  if (folder === undefined) return { problem: commandsOfFile.includes(command) ? 'file-not-named' : 'folder-not-named' }
  const [surplus] = commandsOfMany.includes(command) ? [] : others.slice(commandsOfFile.includes(command) || commandsOfTwo.includes(command) ? 1 : 0)
  if (surplus !== undefined) return { problem: 'too-many-folders', surplus }
  const options = readOptions({ values, plugins }, command, language)
  return isUsageProblem(options) ? options : { kind: 'command', command, folder, options: others.length === 0 ? options : { ...options, others } }
}
