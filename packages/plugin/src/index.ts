export { builtIn } from './built-in.ts'
export { definePlugin, type Plugin, type PluginMethod } from './plugin.ts'
export { PluginFault } from './plugin-fault.ts'
export { register, type Registered } from './register.ts'
export type { Exporter } from './exporter.ts'
export type { Registry } from './registry.ts'
export { problem, remark } from './say.ts'

/** What plug-ins are written with, so that they need this package alone. */
export { headOf, onlyItem, payersOf, plainReading, Site, wordOf, type BodySet, type BurdenClause, type IndicatorReading, type Lint, type Linted, type Method, type Reading, type Recognised, type Scope } from '@renkei/compiler'
export { apportioned, type MethodExplanation, type MethodReading } from '@renkei/explanation'
export type { CsvReading, FigureSource, Grid, GridRow } from '@renkei/figures'
export type { EvaluationReport } from '@renkei/ruleset'
export type { Diagnostic, Language, Span } from '@renkei/diagnostics'
