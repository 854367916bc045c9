import { hasErrors, type Language } from '@renkei/diagnostics'
import { PluginFault, register, type Registry } from '@renkei/plugin'
import { exitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import { diagnosticsList } from '../render/diagnostics-list.ts'
import { exporters } from '../render/exporters.ts'
import { loadPlugin } from './load-plugin.ts'

/** Does something with plug-ins; where one is bad, tells so and does nothing, because without it other yen might come out. */
export async function withPlugins<T>(named: readonly string[], language: Language, io: Io, call: (registry: Registry) => T | Promise<T>): Promise<T | typeof exitCode.errors> {
  const tell = (diagnostics: Parameters<typeof diagnosticsList>[0]) => {
    io.err(diagnosticsList(diagnostics, new Map(), language, io.paintErr))
    return exitCode.errors
  }
  const checked = await Promise.all(named.map(loadPlugin))
  const { registry, diagnostics } = register([{ name: 'renkei', exporters }, ...checked.flatMap(({ plugin }) => plugin ?? [])])
  const found = [...checked.flatMap((one) => one.diagnostics), ...diagnostics]
  if (hasErrors(found)) return tell(found)
  try {
    return await call(registry)
  } catch (error) {
    if (error instanceof PluginFault) return tell([error.diagnostic])
    throw error
  }
}
