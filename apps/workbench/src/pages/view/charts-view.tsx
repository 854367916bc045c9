import type { ReportBody } from '@renkei/ruleset'
import { useSettings } from '../../app/settings.tsx'
import { useAnswer } from '../../engine/use-answer.ts'
import type { ChartPicture } from '../../engine/protocol.ts'
import { useWords } from '../../words/use-words.ts'

/** The pictures of the papers. Their numbers stand in the table, too. */
export function ChartsView({ year, body }: { readonly year: number; readonly body: ReportBody | undefined }) {
  const { view: words, app } = useWords()
  const { language } = useSettings()
  const { value, pending } = useAnswer('desk/charts', { year, language, ...(body ? { body: body.code } : {}) })
  if (!value) return <p className="shell-loading">{app.loading}</p>
  const pictures = [value.bars, value.trend, value.sankey].filter((one) => one !== undefined)
  if (pictures.length === 0) return <p>{words.noCharts}</p>
  return (
    <div className="charts" aria-busy={pending}>
      {pictures.map((picture) => (
        <Picture key={picture.title} {...picture} />
      ))}
    </div>
  )
}

/** The `svg` is made of escaped words and numbers alone (report, charts); its title and description are read aloud. */
function Picture({ title, svg }: ChartPicture) {
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div dangerouslySetInnerHTML={{ __html: svg }} />
    </figure>
  )
}
