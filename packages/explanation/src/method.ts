import type { Language } from '@renkei/diagnostics'
import type { AmountPart, BodyFormula, BodyRef, Details, FigurePart, Maybe, RemainderPart, RoundingPart, SetPart, Sharing } from './explanation.ts'
import type { Expression } from './expression.ts'
import type { Inline } from './document.ts'
import type { Site } from './site.ts'
import type { Writer } from './words/writer.ts'

/** How one burden method is explained: which parts its nodes hold, and its sentence with the numbers filled in. */
export interface MethodExplanation {
  readonly name: string
  find(site: Site): Found
  readonly tell: Readonly<Record<Language, Tell>>
}

/** Says what the sharing does, a paragraph each. */
export type Tell = (sharing: Sharing, write: Writer) => readonly (readonly Inline[])[]

/** The parts of a sharing, those of single bodies as functions: a line is looked at once and told to every body. */
export interface Found {
  readonly amount: AmountPart
  readonly set: Maybe<SetPart>
  readonly figures: Maybe<readonly FoundFigure[]>
  readonly formula: Maybe<FoundFormula>
  readonly rounding: Maybe<RoundingPart>
  readonly remainder: Maybe<RemainderPart>
  readonly details: Omit<Details, 'steps'>
  /** Of a sequence. */
  readonly steps?: readonly FoundStep[]
}

export interface FoundFigure {
  readonly part: Omit<FigurePart, 'values'>
  /** Undefined where no single number is the body's own. */
  readonly value: (body: BodyRef) => FigurePart['values'][number] | undefined
}

export interface FoundFormula {
  readonly general: Expression
  /** Undefined outside the set, and where nothing is computed. */
  readonly of: (body: BodyRef) => BodyFormula | undefined
}

export interface FoundStep {
  readonly site: Site
  readonly found: Found
}
