import { BASE_UNITS } from '@renkei/model'
import type { ValueType } from '@renkei/plan'

/** 円, 円/人; empty for a plain number. */
export function unitText(type: ValueType): string {
  if (type.kind !== 'number') return ''
  const part = (sign: number): string =>
    Object.entries(type.unit)
      .filter(([, power]) => power * sign > 0)
      .map(([base, power]) => `${BASE_UNITS[base]?.ja ?? base}${Math.abs(power) === 1 ? '' : Math.abs(power)}`)
      .join('・')
  const below = part(-1)
  return below === '' ? part(1) : `${part(1)}/${below}`
}
