import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import type { Plugin } from '../plugin.ts'
import { pluginShape } from './plugin-shape.ts'

export interface Checked {
  /** Absent where it is none. */
  readonly plugin?: Plugin
  readonly diagnostics: readonly Diagnostic[]
}

/** What a module gave, as a plug-in, or every part of it that is missing or of another kind. `from` names it where it does not name itself. */
export function checkPlugin(value: unknown, from: string): Checked {
  const result = pluginShape.safeParse(value)
  // The object itself, not zod's copy of it: its functions may use `this`.
  if (result.success) return { plugin: value as Plugin, diagnostics: [] }
  const plugin = nameOf(value) ?? from
  return { diagnostics: result.error.issues.map(({ path, message }) => diagnostic('plugin-misshapen', { plugin, part: partOf(path), problem: message })) }
}

function nameOf(value: unknown): string | undefined {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
  return typeof name === 'string' && name !== '' ? name : undefined
}

/** methods[0].lower */
function partOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'default export' : path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`)).join('')
}
