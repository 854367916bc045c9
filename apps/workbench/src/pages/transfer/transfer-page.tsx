import './transfer.css'
import '../../parts/listing.css'
import { usePageSearch } from '../../app/use-page-search.ts'
import { Choice } from '../../parts/choice.tsx'
import { useWords } from '../../words/use-words.ts'
import { ExportView } from './export-view.tsx'
import { FiguresView } from './figures-view.tsx'
import { OpenView } from './open-view.tsx'
import { VisionView } from './vision-view.tsx'
import { WizardView } from './wizard/wizard-view.tsx'

const shapes = ['out', 'open', 'vision', 'figures', 'new'] as const
const views = { out: ExportView, open: OpenView, vision: VisionView, figures: FiguresView, new: WizardView }

/** だす・いれる: what was made goes out, what others made comes in. */
export function TransferPage() {
  const { transfer: words } = useWords()
  const [search, change] = usePageSearch()
  const shape = shapes.find((one) => one === search.shape) ?? 'out'
  const View = views[shape]
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <Choice label={words.shape} value={shape} onChange={(to) => { change({ shape: to === 'out' ? undefined : to }) }} options={shapes.map((one) => ({ value: one, text: words.shapes[one] }))} />
      <View />
    </div>
  )
}
