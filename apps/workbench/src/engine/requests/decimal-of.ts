import { digitsOf } from '@renkei/explanation'
import { formatRational, type Fraction, problemOf } from '@renkei/money'

const PLACES = 6

/** As people type it, or nothing where it has no end within six decimals or is no number. */
export function decimalOf(value: Fraction): string | undefined {
  if (problemOf(value) !== undefined) return undefined
  const { negative, whole, decimals, cut } = digitsOf(formatRational(value), PLACES)
  if (cut) return undefined
  return `${negative ? '-' : ''}${whole.replaceAll(',', '')}${decimals === '' ? '' : `.${decimals}`}`
}
