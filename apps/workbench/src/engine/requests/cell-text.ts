import { halfWidth } from '@renkei/model'

/** A figure that somebody typed, as a cell of a table holds it. */
export function cellText(typed: string): string {
  return halfWidth(typed).replaceAll(/[,\s]/g, '')
}
