import type { BodySet, DeclarationBase, Duty, Party, When } from '@renkei/compiler'
import type { ReportBody } from '../report.ts'
import type { RuleSet } from '../rule-set.ts'
import type { ReportDeclaration, ReportDuty, ReportParty } from './report.ts'

/** What every part of the report of declarations asks for: names of bodies in a year, places in the text. */
export class DeclarationContext {
  readonly year: number
  readonly #ruleSet: RuleSet

  constructor(ruleSet: RuleSet, year: number) {
    this.#ruleSet = ruleSet
    this.year = year
  }

  /** In the order in which the rules declare them; undefined where nobody fills the role. */
  bodies(set: BodySet): readonly ReportBody[] | undefined {
    const ids = set.members(this.year)
    return ids && this.#ruleSet.bodies.filter(({ code }) => ids.includes(code))
  }

  party({ text, bodies }: Party): ReportParty {
    const found = bodies && this.bodies(bodies)
    return found ? { text, bodies: found } : { text }
  }

  declaration({ name, citation, notes, duties, stated, span }: DeclarationBase): ReportDeclaration {
    const text = this.#ruleSet.files.find(({ source }) => source === span.source)?.text ?? ''
    return {
      name,
      ...(citation === undefined ? {} : { citation }),
      notes: notes.map(({ label, text: words }) => ({ label, text: words })),
      duties: duties.map((duty) => this.#duty(duty)),
      stated: stated.map(({ name: of, text: words }) => ({ name: of, text: words })),
      source: span.source,
      line: text.slice(0, span.start).split('\n').length,
    }
  }

  #duty({ subject, bodies, modality, when, hedges, text }: Duty): ReportDuty {
    const found = bodies && this.bodies(bodies)
    return {
      ...(subject === undefined ? {} : { subject }),
      ...(found === undefined ? {} : { bodies: found }),
      modality,
      when: when.map(withoutSpan),
      hedges,
      text,
    }
  }
}

function withoutSpan({ years, month, date, times, side, text }: When): Omit<When, 'span'> {
  return {
    ...(years === undefined ? {} : { years }),
    ...(month === undefined ? {} : { month }),
    ...(date === undefined ? {} : { date }),
    ...(times === undefined ? {} : { times }),
    side,
    text,
  }
}
