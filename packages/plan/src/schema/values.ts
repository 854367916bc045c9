import * as z from 'zod'

/** `'491000'`, `'-1/3'`; lowest terms are not checked here. */
export const rationalSchema = z.string().max(2_471).regex(/^(0|-?[1-9]\d*)(\/[1-9]\d*)?$/)
export const nodeIdSchema = z.string().min(1).max(64)
export const axisIdSchema = z.string().min(1).max(64)
/** ISO date. */
export const dateSchema = z.iso.date()

export const unitSchema = z.record(z.string(), z.int()).readonly()

export const axisSchema = z
  .strictObject({ id: axisIdSchema, of: z.enum(['year', 'body', 'other']), members: z.array(z.string()).readonly() })
  .readonly()

export const valueTypeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), unit: unitSchema, whole: z.boolean() }).readonly(),
  z.strictObject({ kind: z.literal('truth') }).readonly(),
  z.strictObject({ kind: z.literal('index'), of: axisIdSchema }).readonly(),
])

export const noneLabelSchema = z.enum(['no-cost', 'borne-directly', 'not-applicable', 'nil'])
export const waitingSchema = z.enum(['consultation', 'figures', 'not-stated'])

export const markSchema = z.union([
  z.strictObject({ none: noneLabelSchema }).readonly(),
  z.strictObject({ waiting: waitingSchema }).readonly(),
])

/** Keys are positions. */
export const byPosition = <T extends z.ZodType>(value: T) => z.record(z.number(), value).readonly()

export const columnSchema = z
  .strictObject({
    axes: z.array(axisIdSchema).readonly(),
    den: z.exactOptional(rationalSchema),
    values: z.array(z.union([z.int(), z.string(), z.boolean(), z.null()])).readonly(),
    marks: z.exactOptional(byPosition(markSchema)),
  })
  .readonly()

export const originSchema = z
  .strictObject({
    method: z.string(),
    span: z.strictObject({ source: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly(),
    clause: z.exactOptional(z.string()),
  })
  .readonly()
