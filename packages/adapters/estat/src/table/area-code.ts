import { checkDigitOf, halfWidth, isLocalGovernmentCode, type LocalGovernmentCode } from '@renkei/model'

/**
 * The six-digit code of an area. Statistics write five digits (標準地域コード), so that four are always five that lost their zero; six have
 * to carry the right check digit. Undefined for what is no prefecture, municipality or ward.
 */
export function codeOfArea(area: string): LocalGovernmentCode | undefined {
  const digits = halfWidth(area).trim()
  if (!/^\d{4,6}$/.test(digits)) return undefined
  const five = withZeros(digits)
  const six = five.length === 6 ? five : five + checkDigitOf(five)
  return isLocalGovernmentCode(six) ? six : undefined
}

/** The whole country: no body. */
export const COUNTRY = '00000'

/** An area's code as the service has it, where a tool made a number of it and lost its zeros. */
export function withZeros(area: string): string {
  return /^\d{1,4}$/.test(area) ? area.padStart(COUNTRY.length, '0') : area
}
