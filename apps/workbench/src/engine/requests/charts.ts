import { Writer } from '@renkei/explanation'
import { type Chart, flowsOf, paperWords, sankeyChart, stackedBars, trendLines, type YearTotals } from '@renkei/report'
import { report } from '@renkei/ruleset'
import type { ChartPicture, Charts, YearParams } from '../protocol.ts'
import type { Session } from '../session.ts'

/** The pictures of the papers: who pays what, for which costs, and how it goes on over the years. */
export function charts(session: Session, { year, language, body }: YearParams): Charts {
  const write = new Writer(language)
  const { outcomes } = report(session.ruleSet, session.evaluation(year), { year, language, ...(body === undefined ? {} : { body }) })
  const flows = flowsOf(outcomes, paperWords[language].cost)
  const bodies = session.ruleSet.bodies.map(({ name }) => name)
  const [bars, trend, sankey] = [stackedBars(flows, bodies, write), trendLines(yearsOf(session, language, body), write), sankeyChart(flows, write)].map(picture)
  return { ...(bars ? { bars } : {}), ...(trend ? { trend } : {}), ...(sankey ? { sankey } : {}) }
}

function picture([chart]: readonly Chart[]): ChartPicture | undefined {
  return chart && { title: chart.title, description: chart.description, svg: chart.svg }
}

/** More bodies than a picture has lines for are not asked one by one. */
function yearsOf(session: Session, language: YearParams['language'], body: string | undefined): readonly YearTotals[] {
  const { ruleSet } = session
  const shown = ruleSet.bodies.filter(({ code }) => body === undefined || code === body)
  if (shown.length > 60) return []
  return ruleSet.years.map((year) => ({
    year,
    bodies: shown.map(({ code, name }) => ({ code, name, totals: report(ruleSet, session.evaluation(year), { year, language, body: code }).totals })),
  }))
}
