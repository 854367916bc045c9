import { parseCalendarDate } from '@renkei/model'
import type * as z from 'zod/mini'
import { withZeros } from '../table/area-code.ts'
import type { Axis, StatsTable } from './reply.ts'
import type { axesSchema, tableSchema } from './schema.ts'

export function tableOf(read: z.output<typeof tableSchema>): StatsTable {
  const published = parseCalendarDate(read.OPEN_DATE ?? '')
  return {
    id: read['@id'],
    survey: (read.STAT_NAME ?? read.STATISTICS_NAME ?? '').trim(),
    title: (read.TITLE ?? '').trim(),
    ...(read.SURVEY_DATE === undefined ? {} : { surveyDate: read.SURVEY_DATE }),
    ...(published === undefined ? {} : { published }),
  }
}

export function axesOf({ CLASS_OBJ: axes }: z.output<typeof axesSchema>): readonly Axis[] {
  return axes.map(({ '@id': id, '@name': name = id, CLASS: items = [] }) => ({
    id,
    name,
    items: items.map(({ '@code': code, '@name': itemName = code, '@unit': unit }) => ({ code: id === 'area' ? withZeros(code) : code, name: itemName.trim(), ...(unit ? { unit } : {}) })),
  }))
}
