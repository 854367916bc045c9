import * as z from 'zod'
import { OPERATORS } from './node.ts'
import { axisIdSchema, nodeIdSchema, noneLabelSchema, rationalSchema, waitingSchema } from './values.ts'

const yen = z.array(z.union([z.int(), z.null()])).readonly()
const causes = z.array(z.int().nonnegative()).readonly()
const at = z.record(axisIdSchema, z.string()).readonly()
const perMember = z.array(z.union([rationalSchema, z.null()])).readonly()

export const stateSchema = z.enum([
  'determined',
  'provisional',
  'bounded',
  'awaiting-consultation',
  'awaiting-figures',
  'not-stated',
  'borne-directly',
  'no-cost',
  'not-applicable',
  'error',
])

export const causeSchema = z
  .strictObject({
    class: z.enum([...waitingSchema.options, 'estimate', 'recomputed', 'error']),
    leaf: z.string(),
    at: z.exactOptional(at),
    code: z.exactOptional(z.string()),
  })
  .readonly()

export const lineOutcomeSchema = z
  .strictObject({
    line: z.string(),
    year: z.string(),
    state: stateSchema,
    causes,
    members: z.exactOptional(z.array(z.boolean()).readonly()),
    yen: z.exactOptional(yen),
    low: z.exactOptional(yen),
    high: z.exactOptional(yen),
    slack: z.exactOptional(z.int()),
    unbounded: z.exactOptional(z.enum(['too-many-ends', 'not-affine', 'end-without-yen'])),
    trial: z.exactOptional(yen),
    total: z.exactOptional(z.int()),
    hanging: z.exactOptional(z.int()),
  })
  .readonly()

export const totalSchema = z
  .strictObject({ of: z.string(), year: z.string(), determined: z.int(), provisional: z.int(), openLines: z.int(), hanging: z.int() })
  .readonly()

export const checkOutcomeSchema = z
  .strictObject({
    id: z.string(),
    year: z.exactOptional(z.string()),
    holds: z.union([z.boolean(), z.literal('unknown')]),
    left: z.exactOptional(rationalSchema),
    right: z.exactOptional(rationalSchema),
  })
  .readonly()

export const outcomeSchema = z
  .strictObject({
    plan: z.string(),
    snapshot: z.string(),
    scenario: z.exactOptional(z.string()),
    stage: z.enum(['見込算定', '概算算定', '確定算定', '精算']),
    lines: z.array(lineOutcomeSchema).readonly(),
    causes: z.array(causeSchema).readonly(),
    totals: z.array(totalSchema).readonly(),
    checks: z.array(checkOutcomeSchema).readonly(),
  })
  .readonly()

const cell = z
  .strictObject({
    node: nodeIdSchema,
    kind: z.enum(['none', 'exact', 'awaiting', 'error']),
    value: z.exactOptional(z.union([rationalSchema, z.boolean()])),
    label: z.exactOptional(noneLabelSchema),
    causes,
  })
  .readonly()

const shares = z
  .strictObject({ amount: rationalSchema, totalWeight: rationalSchema, weight: perMember, quota: perMember, floor: perMember, extra: perMember })
  .readonly()

export const stepSchema = z
  .strictObject({
    node: nodeIdSchema,
    op: z.enum(OPERATORS),
    at,
    inputs: z.array(cell).readonly(),
    result: cell,
    shares: z.exactOptional(shares),
  })
  .readonly()

export const traceSchema = z
  .strictObject({
    of: z.strictObject({ line: z.string(), year: z.string(), body: z.string() }).readonly(),
    steps: z.array(stepSchema).readonly(),
    causes: z.array(causeSchema).readonly(),
  })
  .readonly()
