import * as z from 'zod/mini'

/** The service writes a list of one as the thing itself. */
export function listOf<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.union([z.array(item), z.pipe(item, z.transform((one) => [one]))]),
    z.transform((list) => list as readonly z.output<T>[]),
  )
}

/** Codes are text, but tools that save replies make numbers of them. Numbers too long to be exact are refused. */
export const plainText = z.union([z.string(), z.pipe(z.number().check(z.refine((number) => !Number.isInteger(number) || Number.isSafeInteger(number))), z.transform(String))])

/** A text, or an object that carries it beside a code. */
export const namedText = z.union([plainText, z.pipe(z.object({ $: plainText }), z.transform(({ $ }) => $))])

export const resultSchema = z.object({ STATUS: plainText, ERROR_MSG: z.optional(plainText), DATE: z.optional(z.string()) })

export const tableSchema = z.object({
  '@id': plainText,
  STAT_NAME: z.optional(namedText),
  STATISTICS_NAME: z.optional(namedText),
  TITLE: z.optional(namedText),
  SURVEY_DATE: z.optional(plainText),
  OPEN_DATE: z.optional(plainText),
  UPDATED_DATE: z.optional(plainText),
})

const itemSchema = z.object({ '@code': plainText, '@name': z.optional(plainText), '@level': z.optional(plainText), '@unit': z.optional(plainText) })

export const axesSchema = z.object({ CLASS_OBJ: listOf(z.object({ '@id': z.string(), '@name': z.optional(plainText), CLASS: z.optional(listOf(itemSchema)) })) })

const valueSchema = z.record(z.string(), z.union([plainText, z.null()]))

export const statsDataSchema = z.object({
  GET_STATS_DATA: z.object({
    RESULT: resultSchema,
    STATISTICAL_DATA: z.optional(
      z.object({
        RESULT_INF: z.optional(z.object({ TOTAL_NUMBER: z.optional(plainText), NEXT_KEY: z.optional(plainText) })),
        TABLE_INF: tableSchema,
        CLASS_INF: axesSchema,
        DATA_INF: z.object({ NOTE: z.optional(listOf(z.record(z.string(), plainText))), VALUE: z.optional(listOf(valueSchema)) }),
      }),
    ),
  }),
})
