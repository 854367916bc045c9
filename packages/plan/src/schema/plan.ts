import * as z from 'zod'
import { PLAN_FORMAT } from '../plan.ts'
import { planNodeSchema } from './node.ts'
import { axisIdSchema, axisSchema, columnSchema, nodeIdSchema, originSchema, waitingSchema } from './values.ts'

const origin = z.int().nonnegative()

export const lineSchema = z
  .strictObject({
    id: z.string(),
    programme: z.string(),
    cost: z.string(),
    node: nodeIdSchema,
    years: z.array(z.string()).readonly(),
    bodies: axisIdSchema,
    part: z.enum(['share', 'settlement', 'levy', 'refund', 'carry', 'advance', 'receipt', 'income', 'measure', 'payment']),
    inTotal: z.boolean(),
    restates: z.exactOptional(z.string()),
    conserves: z.exactOptional(nodeIdSchema),
    payment: z.exactOptional(z.strictObject({ due: z.record(z.string(), z.string()).readonly(), to: z.exactOptional(z.string()), payees: z.exactOptional(z.record(z.string(), z.array(z.string()).readonly()).readonly()) }).readonly()),
    hangs: z.exactOptional(nodeIdSchema),
    origin,
  })
  .readonly()

export const checkSchema = z
  .strictObject({ id: z.string(), left: nodeIdSchema, rel: z.enum(['eq', 'le']), right: nodeIdSchema, code: z.string(), origin })
  .readonly()

export const openItemSchema = z
  .strictObject({
    id: z.string(),
    waiting: waitingSchema,
    about: z.string(),
    who: z.array(z.string()).readonly(),
    bodies: z.exactOptional(z.array(z.string()).readonly()),
    parties: z.exactOptional(z.array(z.strictObject({ name: z.string(), bodies: z.exactOptional(z.array(z.string()).readonly()) }).readonly()).readonly()),
    by: z.exactOptional(z.string()),
    ends: z.exactOptional(z.array(columnSchema).readonly()),
    trial: z.exactOptional(nodeIdSchema),
    origin,
  })
  .readonly()

export const planSchema = z
  .strictObject({
    format: z.literal(PLAN_FORMAT),
    axes: z.array(axisSchema).readonly(),
    axesHash: z.string(),
    nodes: z.record(nodeIdSchema, planNodeSchema).readonly(),
    lines: z.array(lineSchema).readonly(),
    checks: z.array(checkSchema).readonly(),
    open: z.array(openItemSchema).readonly(),
    origins: z.array(originSchema).readonly(),
    assumptions: z.array(z.strictObject({ code: z.string(), text: z.string(), line: z.exactOptional(z.string()), origin }).readonly()).readonly(),
  })
  .readonly()
