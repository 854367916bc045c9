/** Every option: whether it takes a value. */
export const optionTable = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  year: { type: 'string' },
  programme: { type: 'string' },
  body: { type: 'string' },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  'as-of': { type: 'string' },
  reading: { type: 'boolean' },
  check: { type: 'boolean' },
  fix: { type: 'boolean' },
  kind: { type: 'string' },
  mutate: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  as: { type: 'string' },
  with: { type: 'string' },
  before: { type: 'string' },
  force: { type: 'boolean' },
  types: { type: 'boolean' },
  sheet: { type: 'string' },
  mapping: { type: 'string' },
  name: { type: 'string' },
  figures: { type: 'string' },
  basis: { type: 'string' },
  scenarios: { type: 'string' },
  plugin: { type: 'string', multiple: true },
} as const

export type OptionName = keyof typeof optionTable

export const globalOptions = ['lang', 'help', 'version'] as const satisfies readonly OptionName[]

/** Which options each command understands, besides the global ones. */
export const commandOptions = {
  init: ['kind'],
  check: ['plugin'],
  evaluate: ['year', 'programme', 'body', 'format', 'strict', 'as-of', 'plugin'],
  explain: ['year', 'programme', 'body', 'format', 'reading', 'as-of', 'plugin'],
  show: ['year', 'format', 'plugin'],
  test: ['as-of', 'plugin'],
  fmt: ['check', 'plugin'],
  lint: ['strict', 'fix', 'plugin'],
  coverage: ['mutate', 'format'],
  pack: ['out', 'before', 'force', 'types'],
  add: ['force'],
  estat: ['out', 'force'],
  import: ['out', 'name', 'sheet', 'mapping', 'force'],
  report: ['year', 'programme', 'body', 'kind', 'as-of', 'out', 'force', 'plugin'],
  diff: ['figures', 'basis', 'year', 'programme', 'body', 'as-of', 'out', 'force', 'plugin'],
  simulate: ['scenarios', 'as-of', 'out', 'force', 'plugin'],
  export: ['year', 'as-of', 'out', 'as', 'force', 'plugin'],
  twin: ['with', 'year', 'as-of', 'plugin'],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>

export type CommandName = keyof typeof commandOptions

export const formats = ['table', 'json', 'csv'] as const
export type Format = (typeof formats)[number]

/** In which formats a command can answer. */
export const commandFormats: Readonly<Record<CommandName, readonly Format[]>> = {
  init: ['table'],
  check: ['table'],
  evaluate: formats,
  explain: ['table', 'json'],
  show: ['table', 'json'],
  test: ['table'],
  fmt: ['table'],
  lint: ['table'],
  coverage: formats,
  pack: ['table'],
  add: ['table'],
  estat: ['table'],
  import: ['table'],
  report: ['table'],
  diff: ['table'],
  simulate: ['table'],
  export: ['table'],
  twin: ['table'],
}

/** Commands that take several folders or files. */
export const commandsOfMany: readonly CommandName[] = ['fmt', 'estat']

/** What e-Stat can be asked for. */
export const estatParts = ['find', 'meta', 'get'] as const
export type EstatPart = (typeof estatParts)[number]

/** Commands whose first word tells which part of them is meant. */
export const commandParts: Readonly<Partial<Record<CommandName, readonly string[]>>> = { estat: estatParts }

/** Commands that take a file, then a folder. */
export const commandsOfFile: readonly CommandName[] = ['add', 'import']

/** Commands that take one folder or two. */
export const commandsOfTwo: readonly CommandName[] = ['diff']

/** Commands that work in the present folder where none is named. */
export const commandsOfHere: readonly CommandName[] = ['init']

export const commandNames = Object.keys(commandOptions) as readonly CommandName[]

export function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(commandOptions, text)
}
