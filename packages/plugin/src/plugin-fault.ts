import { diagnostic, type Diagnostic } from '@renkei/diagnostics'

/** Code of a plug-in threw: the fault is its author's, neither that of who wrote the rules nor of Renkei. */
export class PluginFault extends Error {
  readonly plugin: string
  /** 最低割合方式.lower. */
  readonly part: string

  constructor(plugin: string, part: string, cause: unknown) {
    super(`${plugin}: ${part}: ${reasonOf(cause)}`, { cause })
    this.name = 'PluginFault'
    this.plugin = plugin
    this.part = part
  }

  get diagnostic(): Diagnostic {
    return diagnostic('plugin-failed', { plugin: this.plugin, part: this.part, reason: reasonOf(this.cause) })
  }
}

/** The object with every function in it saying, where it throws, whose it is. */
export function guarded<T extends { readonly name: string }>(plugin: string, object: T): T {
  return guardedParts(plugin, object.name, object) as T
}

function guardedParts(plugin: string, part: string, object: object): object {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]: [string, unknown]) => {
      const own = `${part}.${name}`
      if (typeof value === 'function') return [name, guardedCall(plugin, own, (...args) => Reflect.apply(value, object, args) as unknown)]
      return [name, typeof value === 'object' && value !== null && !Array.isArray(value) ? guardedParts(plugin, own, value) : value]
    }),
  )
}

type Callable = (...args: readonly unknown[]) => unknown

function guardedCall(plugin: string, part: string, call: Callable): Callable {
  return (...args) => {
    try {
      return call(...args)
    } catch (cause) {
      throw cause instanceof PluginFault ? cause : new PluginFault(plugin, part, cause)
    }
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
