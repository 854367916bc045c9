import { digitsOf } from '@renkei/explanation'

/** An exact number with at most some decimals; `…` where there are more. */
export function exactText(value: string, places = 2): string {
  const { negative, whole, decimals, cut } = digitsOf(value, places)
  return `${negative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}${cut ? '…' : ''}`
}

/** An exact ratio as per cent. */
export function percent(ratio: string): string {
  const [numerator = '0', denominator = '1'] = ratio.split('/')
  return numerator === '0' ? '0%' : `${exactText(`${numerator}00/${denominator}`)}%`
}
