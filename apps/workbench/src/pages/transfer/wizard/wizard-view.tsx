import { fiscalYearOf } from '@renkei/model'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSettings } from '../../../app/settings.tsx'
import type { Message } from '../../../engine/protocol.ts'
import { Button } from '../../../parts/button.tsx'
import { Choice } from '../../../parts/choice.tsx'
import { Problems } from '../../../parts/problems.tsx'
import { Select } from '../../../parts/select.tsx'
import { TextField } from '../../../parts/text-field.tsx'
import { useDesk } from '../../../work/desk-context.tsx'
import { useOpenWork } from '../../../work/use-open-work.ts'
import { useWords } from '../../../words/use-words.ts'
import { BodiesPicker } from './bodies-picker.tsx'
import { type FrameworkKind, type FrameworkPlan, kinds } from './framework-plan.ts'
import { ProgrammesEditor } from './programmes-editor.tsx'
import { rulesOf } from './rules-of.ts'

const YEARS = 5

/** A new framework: what it is, who belongs to it, what is done together and how each cost is shared. It becomes rules that the author keeps. */
export function WizardView() {
  const { wizard: words, common } = useWords()
  const { language } = useSettings()
  const desk = useDesk()
  const openWork = useOpenWork()
  const navigate = useNavigate()
  const [plan, setPlan] = useState<FrameworkPlan>(begun)
  const [messages, setMessages] = useState<readonly Message[]>([])
  const set = (change: Partial<FrameworkPlan>): void => { setPlan((before) => ({ ...before, ...change })) }
  const missing = missingOf(plan)
  const files = missing.length === 0 ? rulesOf(plan) : []
  const make = async (): Promise<void> => {
    const found = await desk.engine.call('desk/check', { language, files })
    setMessages(found)
    if (found.some(({ severity }) => severity === 'error')) return
    await openWork({ name: plan.name.trim(), files })
    await navigate({ to: '/view', search: {} })
  }
  const years = Array.from({ length: 10 }, (_, at) => begun().from - 3 + at)
  return (
    <div className="wizard">
      <section className="transfer-part" aria-label={words.framework}>
        <h2>{words.framework}</h2>
        <Choice label={words.kind} value={plan.kind} onChange={(kind) => { set({ kind: kind as FrameworkKind }) }} options={kinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))} />
        <div className="page-tools">
          <TextField label={words.name} value={plan.name} onChange={(name) => { set({ name }) }} />
          <Select label={words.from} value={String(plan.from)} onChange={(year) => { set({ from: Number(year), to: Number(year) + plan.to - plan.from }) }} options={years.map((year) => ({ value: String(year), text: common.fiscalYear(year) }))} />
          <Select label={words.to} value={String(plan.to)} onChange={(year) => { set({ to: Number(year) }) }} options={Array.from({ length: 10 }, (_, at) => plan.from + at).map((year) => ({ value: String(year), text: common.fiscalYear(year) }))} />
        </div>
      </section>
      <section className="transfer-part" aria-label={words.bodies}>
        <h2>{words.bodies}</h2>
        <BodiesPicker bodies={plan.bodies} lead={plan.kind === 'union' ? words.first : words.lead} onChange={(bodies) => { set({ bodies }) }} />
      </section>
      <section className="transfer-part" aria-label={words.programmes}>
        <h2>{words.programmes}</h2>
        <ProgrammesEditor programmes={plan.programmes} onChange={(programmes) => { set({ programmes }) }} />
      </section>
      <section className="transfer-part" aria-label={words.rules}>
        <h2>{words.rules}</h2>
        {missing.length > 0 ? (
          <p>{words.missing(missing.map((one) => words.parts[one]).join('、'))}</p>
        ) : (
          <>
            {files.map(({ path, text }) => (
              <details key={path} open={path.endsWith('.renkei')}>
                <summary>{path}</summary>
                <div className="transfer-scroll" tabIndex={0} role="region" aria-label={path}>
                  <pre>{text}</pre>
                </div>
              </details>
            ))}
          </>
        )}
        <Problems messages={messages} computable={false} />
        <div>
          <Button kind="primary" isDisabled={missing.length > 0} onPress={() => { void make() }}>
            {words.make}
          </Button>
        </div>
      </section>
    </div>
  )
}

function begun(): FrameworkPlan {
  const now = new Date()
  const from = fiscalYearOf(`${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}-01`)
  return { kind: 'area', name: '', from, to: from + YEARS - 1, bodies: [], programmes: [{ title: '', cost: '', amount: '', way: 'population' }] }
}

type Part = 'name' | 'bodies' | 'programmes'

function missingOf({ name, bodies, programmes }: FrameworkPlan): readonly Part[] {
  return [
    ...(name.trim() === '' ? ['name' as const] : []),
    ...(bodies.length < 2 ? ['bodies' as const] : []),
    ...(programmes.length === 0 || programmes.some(({ title, cost }) => title.trim() === '' || cost.trim() === '') ? ['programmes' as const] : []),
  ]
}
