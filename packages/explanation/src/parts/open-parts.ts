import type { Cause, OpenItem } from '@renkei/plan'
import type { ExplainContext } from '../context.ts'
import type { OpenPart } from '../explanation.ts'

/** What the line waits to be agreed on, or what the source leaves unsaid. */
export function openParts(context: ExplainContext, causes: readonly Cause[]): readonly OpenPart[] {
  const leaves = new Set(causes.filter((cause) => cause.class === 'consultation' || cause.class === 'not-stated').map(({ leaf }) => leaf))
  return leaves.size === 0 ? [] : context.plan.open.filter(({ id }) => leaves.has(id)).map((item) => openPart(context, item))
}

function openPart(context: ExplainContext, { waiting, about, who, parties, by, origin }: OpenItem): OpenPart {
  const named = parties ?? who.map((name) => ({ name, bodies: [] }))
  return {
    waiting: waiting === 'not-stated' ? 'not-stated' : 'consultation',
    about,
    who: named.map(({ name, bodies = [] }) => ({ name, bodies: context.inOrder(bodies.map((member) => context.body(member))) })),
    ...(by === undefined ? {} : { by }),
    clause: context.clause(origin),
  }
}
