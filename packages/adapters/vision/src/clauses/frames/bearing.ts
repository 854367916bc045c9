import type { ClauseContext, Frame, Reading } from '../clause.ts'
import { partiesOf, type Parties } from '../parties.ts'
import { costName, quoted, withoutHedges } from '../phrase.ts'
import { mannerOf } from './manner.ts'
import { topicsOf } from './topics.ts'

const BEARS = /^(.+?)(?:負担する(?:こと|もの)?(?:と(?:する|し))?|負担を行う|負担)$/

/** 「運営費については、基本的に甲市が負担する」: a cost, who bears it, and how several share it. */
export const bearing: Frame = (sentence, context) => {
  for (const { topic, rest } of topicsOf(sentence)) {
    const reading = statementOf(rest, costName(topic), context)
    if (reading) return reading
  }
  return reversed(sentence, context)
}

/** 「甲市は、運営費を負担する」. */
function reversed(sentence: string, context: ClauseContext): Reading | undefined {
  const [, payer = '', cost = ''] = /^([^、]+?)は、?(.+?)を(?:それぞれ)?負担する$/.exec(sentence) ?? []
  const party = payer === '' ? undefined : partiesOf(payer, context)
  const manner = party && mannerOf(/それぞれ負担する$/.test(sentence) ? 'それぞれ' : '', party.several, context)
  return party && manner ? written(costName(cost), '', party, manner) : undefined
}

/** 「基本的に甲市が負担する」 of a cost. */
function statementOf(rest: string, cost: string, context: ClauseContext): Reading | undefined {
  const { text, hedge } = withoutHedges(rest)
  const [, said = ''] = BEARS.exec(text) ?? []
  // Payer and manner are parted by a particle; the earliest that leaves both readable counts.
  for (const [payer, tail] of partings(said.replace(/^、/, ''))) {
    const party = partiesOf(payer, context)
    const manner = party && mannerOf(tail, party.several, context)
    if (party && manner) return written(cost, hedge, party, manner)
  }
  return undefined
}

const PARTICLES = ['において', 'がそれぞれ', 'はそれぞれ', 'が', 'で', 'は']

/** Every way to part who from how: 「各市町が」 and 「人口の割合により按分して」. */
function partings(said: string): readonly (readonly [string, string])[] {
  return Array.from(said, (_, at) => at).flatMap((at) =>
    PARTICLES.filter((particle) => at > 0 && said.startsWith(particle, at)).map((particle) => [said.slice(0, at), `${particle.endsWith('それぞれ') ? 'それぞれ' : ''}${said.slice(at + particle.length)}`] as const),
  )
}

function written(cost: string, hedge: string, party: Parties, manner: NonNullable<ReturnType<typeof mannerOf>>): Reading {
  const each = party.needs.outsiders?.length && party.several && manner.phrase === '' ? 'それぞれ' : manner.phrase
  return {
    sentences: [`${quoted(cost)}は、${hedge}${party.phrase}が${each.includes('が協議して') ? '、' : ''}${each}負担する。`],
    needs: { costs: [cost], roles: [...(party.needs.roles ?? []), ...(manner.needs.roles ?? [])], outsiders: party.needs.outsiders ?? [], indicators: manner.needs.indicators ?? [], rates: manner.needs.rates ?? [] },
    reasons: [...party.reasons, ...manner.reasons],
  }
}
