import type { Lint, Method } from '@renkei/compiler'
import type { MethodExplanation, MethodReading } from '@renkei/explanation'
import type { FigureSource } from '@renkei/figures'
import type { Exporter } from './exporter.ts'

/** Everything that plug-ins bring, the built-in one among them, in the order in which it is asked. */
export interface Registry {
  /** For opening rule sets: `openRuleSet(sources, { ...registry.opening })`. */
  readonly opening: {
    readonly methods: readonly Method[]
    readonly figureSources: readonly FigureSource[]
    readonly words: readonly string[]
  }
  /** For `new ExplainContext({ …, methods })`. */
  readonly explanations: readonly MethodExplanation[]
  /** For `readingDocument(readings, { …, methods })`. */
  readonly readings: readonly MethodReading[]
  /** For `lintRuleSet(ruleSet, lints)`. */
  readonly lints: readonly Lint[]
  /** By name. */
  readonly exporters: ReadonlyMap<string, Exporter>
}
