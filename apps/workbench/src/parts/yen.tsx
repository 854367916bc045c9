import { memo } from 'react'

const digits = new Intl.NumberFormat('ja-JP')

/** 1,234; △ before what is less than nothing, as budgets print it. */
export function yenText(yen: number): string {
  return yen < 0 ? `△${digits.format(-yen)}` : digits.format(yen)
}

export const Yen = memo(function Yen({ value }: { readonly value: number }) {
  return <span className="yen">{yenText(value)}</span>
})
