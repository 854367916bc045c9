import { diagnostic } from '@renkei/diagnostics'
import type { Section } from '@renkei/dsl'
import { plainWord } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import type { Setting } from '../statement.ts'
import type { DeclarationBase } from './base.ts'
import { datedFigures, type DatedFigure } from './dated-figure.ts'
import { attribute, readSection, reportMissing } from './section.ts'

/** 成果指標 (KPI): where it stood, where it shall go, and where it stands. */
export interface PerformanceIndicator extends DeclarationBase {
  /** 人, %, 百万円 …; as written. */
  readonly unit?: string
  readonly direction?: Direction
  /** `none` where the text says that there is nothing to start from (該当なし). */
  readonly base?: DatedFigure | 'none'
  readonly target?: DatedFigure
  /** By year, oldest first. */
  readonly actuals: readonly DatedFigure[]
}

/** 増加 = up, 減少 = down, 維持 = hold: not below the target. */
export type Direction = 'up' | 'down' | 'hold'

const directions: ReadonlyMap<string, Direction> = new Map([
  ['増加', 'up'],
  ['減少', 'down'],
  ['維持', 'hold'],
])

interface Draft {
  unit?: string
  direction?: Direction
  base?: DatedFigure | 'none'
  target?: DatedFigure
  actuals: DatedFigure[]
}

export function bindPerformanceIndicator(section: Section, scope: Scope): PerformanceIndicator {
  const draft: Draft = { actuals: [] }
  const base = readSection(section, scope, [
    attribute('単位', '人', scope, ({ complement }) => {
      const unit = plainWord(complement)
      if (unit !== undefined) draft.unit = unit
      return unit !== undefined
    }),
    attribute('方向', '増加、減少又は維持', scope, ({ complement }) => {
      const direction = directions.get(plainWord(complement) ?? '')
      if (direction) draft.direction = direction
      return direction !== undefined
    }),
    attribute('基準値', '令和5年10,413人', scope, (setting) => {
      if (plainWord(setting.complement) === '該当なし') {
        draft.base = 'none'
        return true
      }
      const figure = oneFigure(setting)
      if (figure) draft.base = figure
      return figure !== undefined
    }),
    attribute('目標値', '令和11年12,000人', scope, (setting) => {
      const figure = oneFigure(setting)
      if (figure) draft.target = figure
      return figure !== undefined
    }),
    attribute('実績値', '令和6年10,800人、令和7年11,000人', scope, ({ complement }) => {
      const figures = datedFigures(complement)
      draft.actuals.push(...(figures ?? []))
      return figures !== undefined
    }),
  ])
  reportTwice(draft, scope)
  reportMissing(section, { 基準値: draft.base, 目標値: draft.target, 方向: draft.direction }, scope)
  return { ...base, ...draft, actuals: draft.actuals.toSorted((left, right) => left.year - right.year) }
}

function oneFigure({ complement }: Setting): DatedFigure | undefined {
  const figures = datedFigures(complement)
  return figures?.length === 1 ? figures[0] : undefined
}

/** Two figures of one year: which holds would be a guess. */
function reportTwice({ actuals }: Draft, scope: Scope): void {
  for (const [index, later] of actuals.entries()) {
    const first = actuals.slice(0, index).find(({ year, calendar }) => year === later.year && calendar === later.calendar)
    if (first) scope.report(diagnostic('overlapping-years', { name: '実績値' }, later.span, { related: [{ span: first.span, label: 'first-here' }] }))
  }
}
