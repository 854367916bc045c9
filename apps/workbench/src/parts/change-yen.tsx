import { yenText } from './yen.tsx'

/** 増減: more with a plus, less with △, as budgets print it. */
export function ChangeYen({ value, unit = '' }: { readonly value: number; readonly unit?: string }) {
  return (
    <span className="yen">
      {value > 0 ? '＋' : ''}
      {yenText(value)}
      {unit}
    </span>
  )
}
