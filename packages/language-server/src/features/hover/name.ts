import type { Target } from '../../names/target.ts'
import { hoverWords } from '../../words/hover.ts'
import { aboutBody } from './body.ts'
import { type HoverContext, quoted, sentenceAround } from './context.ts'
import { aboutCost } from './cost.ts'
import { aboutIndicator } from './indicator.ts'
import { aboutProgramme } from './programme.ts'
import { aboutSet } from './set.ts'

/** What a name stands for, in lines of Markdown. */
export function aboutName(target: Target, context: HoverContext): readonly string[] {
  if (target.kind === 'programme') return aboutProgramme(target.programme ?? '', context)
  if (target.kind === 'cost') return aboutCost(target.name, target.programme ?? '', target.span, context)
  const { entity } = target
  switch (entity?.kind) {
    case 'body':
      return aboutBody(entity.body, context)
    case 'set':
      return aboutSet(entity.set, context)
    case 'indicator':
      return aboutIndicator(entity.indicator, context)
    case 'method':
      return [`**${target.name}**　${hoverWords[context.language].method}`, ...entity.method.section.sentences.map(({ span }) => quoted(context, span))]
    default:
      return [`**${target.name}**`, sentenceAround(context, target.span)]
  }
}
