import type { Matrix } from '../../engine/protocol.ts'
import type { FigureCell } from '../../parts/figure-grid.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { Yen } from '../../parts/yen.tsx'

/** Yen where there are some; else the state as a shape; nothing where the cost is none of the body's. */
export function shareCell({ costs, yen, concerns }: Matrix, cost: number, body: number, outside: string): FigureCell {
  const at = body * costs.length + cost
  const value = yen[at]!
  if (!Number.isNaN(value)) return { content: <Yen value={value} />, opens: true }
  if (concerns[at] === 1) return { content: <StateMark state={costs[cost]!.state} word={false} />, opens: true }
  return { content: <span className="hidden">{outside}</span>, opens: false }
}
