import * as z from 'zod'
import { FIGURES_FORMAT } from '../figure.ts'
import { axisIdSchema, byPosition, columnSchema, dateSchema, originSchema, rationalSchema, unitSchema } from './values.ts'

const quality = z.enum(['final', 'preliminary', 'estimate', 'planned'])

const byYearAndBody = z.record(z.string(), z.record(z.string(), z.string()).readonly()).readonly()

export const figureSchema = z
  .strictObject({
    key: z.string(),
    unit: unitSchema,
    whole: z.boolean(),
    unitName: z.exactOptional(z.string()),
    scale: z.exactOptional(rationalSchema),
    column: columnSchema,
    quality,
    qualityAt: z.exactOptional(byPosition(quality)),
    lacking: z.exactOptional(byYearAndBody),
    madeOf: z.exactOptional(byYearAndBody),
    source: z
      .strictObject({
        name: z.string(),
        vintage: z.string(),
        published: z.exactOptional(z.string()),
        asOfRule: z.string(),
        derived: z.exactOptional(z.string()),
        byYear: z.exactOptional(z.record(z.string(), z.strictObject({ vintage: z.string(), published: z.exactOptional(z.string()) }).readonly()).readonly()),
      })
      .readonly(),
  })
  .readonly()

export const recordedSchema = z
  .strictObject({
    slot: z.string(),
    column: columnSchema,
    group: z.array(axisIdSchema).readonly(),
    decided: dateSchema,
    authority: z.string(),
    origin: z.exactOptional(originSchema),
  })
  .readonly()

export const snapshotSchema = z
  .strictObject({
    format: z.literal(FIGURES_FORMAT),
    axesHash: z.string(),
    asOf: dateSchema,
    computedFor: z.string(),
    figures: z.record(z.string(), figureSchema).readonly(),
    records: z.record(z.string(), recordedSchema).readonly(),
    decisions: z.record(z.string(), recordedSchema).readonly(),
    hash: z.string(),
  })
  .readonly()

export const scenarioSchema = z
  .strictObject({ id: z.string(), label: z.string(), override: z.record(z.string(), columnSchema).readonly() })
  .readonly()
