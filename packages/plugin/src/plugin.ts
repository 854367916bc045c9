import type { Lint, Method } from '@renkei/compiler'
import type { MethodExplanation, MethodReading } from '@renkei/explanation'
import type { FigureSource } from '@renkei/figures'
import type { Exporter } from './exporter.ts'

/** A burden method, with its own words for why and for what was understood; without them it is told by its nodes and its name. */
export interface PluginMethod<Bound = unknown> extends Method<Bound> {
  /** Words of the method, as adverbs of a sentence: 半分ずつ. */
  readonly words?: readonly string[]
  /** Why an amount is what it is. */
  readonly explanation?: Omit<MethodExplanation, 'name'>
  /** What was understood of a sentence. */
  readonly tell?: MethodReading['tell']
}

/** What one module adds to Renkei. Every part is what the built-in parts of its kind are, too. */
export interface Plugin {
  /** In messages: whose fault it is. */
  readonly name: string
  readonly methods?: readonly PluginMethod[]
  readonly sources?: readonly FigureSource[]
  readonly exporters?: readonly Exporter[]
  readonly lints?: readonly Lint[]
}

/** Gives the plug-in back, checked by the compiler. Write `export default definePlugin({ … })`. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
