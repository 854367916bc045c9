import { documentOf, explainLine } from '@renkei/explanation'
import { explainer } from '../explainer.ts'
import type { Reasons, ReasonsParams } from '../protocol.ts'
import type { Session } from '../session.ts'

/** Why a cost comes to what it does, for one body or for all. */
export function reasons(session: Session, { year, language, programme, cost, body }: ReasonsParams): Reasons {
  const context = explainer(session, year, language)
  if (context === undefined) return { documents: [] }
  const lines = context.plan.lines.filter((line) => line.programme === programme && (cost === undefined || line.cost === cost))
  const documents = lines.flatMap(({ id, origin }) => {
    const explanation = explainLine(context, { line: id, year: String(year), ...(body === undefined ? {} : { body }) })
    const span = context.plan.origins[origin]?.span
    return explanation === undefined ? [] : [{ document: documentOf(context, explanation), ...(span === undefined ? {} : { span }) }]
  })
  return { documents }
}
