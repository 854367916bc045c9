import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { isKeyword } from '@renkei/dsl'
import { apportioned, type MethodExplanation, type MethodReading } from '@renkei/explanation'
import { builtIn } from './built-in.ts'
import type { Exporter } from './exporter.ts'
import type { Plugin, PluginMethod } from './plugin.ts'
import { guarded } from './plugin-fault.ts'
import type { Registry } from './registry.ts'

export interface Registered {
  readonly registry: Registry
  /** Names that are taken: the part that came later is left out. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Plug-ins beside the built-in one, as one registry. Those named first are asked first; all of them before the built-in one. */
export function register(plugins: readonly Plugin[]): Registered {
  const names = new Names()
  const own = names.accept(builtIn)
  const parts = [...plugins.map((plugin) => names.accept(guardedParts(plugin))), own]
  const methods = parts.flatMap((part) => part.methods)
  const exporters = parts.flatMap((part) => part.exporters)
  return {
    registry: {
      opening: { methods, figureSources: parts.flatMap((part) => part.sources), words: methods.flatMap(({ words = [] }) => words) },
      explanations: methods.map(explanationOf),
      readings: methods.map(readingOf),
      lints: parts.flatMap((part) => part.lints),
      exporters: new Map(exporters.map((exporter) => [exporter.name, exporter])),
    },
    diagnostics: names.taken,
  }
}

type Parts = Required<Omit<Plugin, 'name'>>

function guardedParts({ name, methods = [], sources = [], exporters = [], lints = [] }: Plugin): Plugin {
  const guard = <T extends { readonly name: string }>(parts: readonly T[]): readonly T[] => parts.map((part) => guarded(name, part))
  return { name, methods: guard(methods), sources: guard(sources), exporters: guard(exporters), lints: guard(lints) }
}

/** A method without an explanation of its own is told by its nodes and its name. */
function explanationOf({ name, explanation, called = name }: PluginMethod): MethodExplanation {
  const plain: MethodExplanation = {
    name,
    find: apportioned,
    tell: {
      ja: (sharing, write) => [write.line`${write.amount(sharing.amount)}を、${write.set(sharing.set)}が「${called}」により負担する。`],
      en: (sharing, write) => [write.line`${write.set(sharing.set)} share ${write.amount(sharing.amount)} by “${called}”.`],
    },
  }
  return { ...plain, ...explanation }
}

/** A method without words of its own is told by its name. */
function readingOf({ name, tell, called = name }: PluginMethod): MethodReading {
  return { name, tell: tell ?? { ja: (_, what) => `${what}を、「${called}」により負担する。`, en: (_, what) => `${what} is borne by “${called}”.` } }
}

/** What is called what, and by whom. `table` is how the terminal shows an outcome. */
class Names {
  readonly taken: Diagnostic[] = []
  readonly #owners = new Map<string, string>([['exporter table', builtIn.name]])

  accept({ name: plugin, methods = [], sources = [], exporters = [], lints = [] }: Plugin): Parts {
    return {
      methods: methods.filter(({ name, called, words = [] }) => this.#areNew(plugin, words) && this.#claim(plugin, 'method', [name, ...(called === undefined ? [] : [called]), ...words])),
      sources: sources.filter(({ extensions }) => this.#claim(plugin, 'source', extensions)),
      exporters: exporters.filter(({ name }: Exporter) => this.#claim(plugin, 'exporter', [name])),
      lints: lints.filter(({ name }) => this.#claim(plugin, 'lint', [name])),
    }
  }

  /** A word of the language means what it means. */
  #areNew(plugin: string, words: readonly string[]): boolean {
    const known = words.find(isKeyword)
    if (known !== undefined) this.taken.push(diagnostic('plugin-name-taken', { plugin, kind: kinds.method, name: known, owner: builtIn.name }))
    return known === undefined
  }

  /** All of the names, or none where one is another's. */
  #claim(plugin: string, kind: keyof typeof kinds, names: readonly string[]): boolean {
    const conflict = names.find((name) => this.#owners.has(`${kind} ${name}`))
    if (conflict === undefined) {
      for (const name of names) this.#owners.set(`${kind} ${name}`, plugin)
      return true
    }
    this.taken.push(diagnostic('plugin-name-taken', { plugin, kind: kinds[kind], name: conflict, owner: this.#owners.get(`${kind} ${conflict}`)! }))
    return false
  }
}

const kinds = { method: 'methods', source: 'sources', exporter: 'exporters', lint: 'lints' } as const
