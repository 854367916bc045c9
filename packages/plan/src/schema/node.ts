import * as z from 'zod'
import { axisIdSchema, columnSchema, nodeIdSchema, rationalSchema, valueTypeSchema } from './values.ts'

const origin = z.int().nonnegative()
const base = {
  axes: z.array(axisIdSchema).readonly(),
  type: valueTypeSchema,
  origin,
  roundedBy: z.exactOptional(origin),
  originsByYear: z.exactOptional(z.record(z.string(), origin).readonly()),
  label: z.exactOptional(z.string()),
}
const nodes = z.array(nodeIdSchema).readonly()
const direction = z.enum(['down', 'up', 'half-up'])

const remainder = z.discriminatedUnion('to', [
  z.strictObject({ to: z.enum(['largest-remainder', 'largest-weight', 'last']) }).readonly(),
  z
    .strictObject({
      to: z.literal('bearer'),
      bearer: z.union([z.string(), z.strictObject({ node: nodeIdSchema }).readonly()]),
      otherwise: z.exactOptional(z.string()),
    })
    .readonly(),
])

const atIndex = z.union([
  z.strictObject({ shift: z.int() }).readonly(),
  z.strictObject({ fixed: z.string() }).readonly(),
  z.strictObject({ key: nodeIdSchema }).readonly(),
  z.strictObject({ along: axisIdSchema }).readonly(),
])

const operators = {
  const: z.strictObject({ op: z.literal('const'), value: columnSchema, estimate: z.exactOptional(z.boolean()), ...base }),
  figure: z.strictObject({ op: z.literal('figure'), key: z.string(), ...base }),
  open: z.strictObject({ op: z.literal('open'), item: z.string(), ...base }),
  recorded: z.strictObject({
    op: z.literal('recorded'),
    slot: z.string(),
    else: nodeIdSchema,
    fallback: z.enum(['plain', 'recomputed', 'estimate']),
    ...base,
  }),
  at: z.strictObject({ op: z.literal('at'), of: nodeIdSchema, axis: axisIdSchema, by: atIndex, first: z.exactOptional(nodeIdSchema), ...base }),
  arith: z.strictObject({ op: z.literal('arith'), fn: z.enum(['add', 'sub', 'mul', 'div', 'min', 'max']), of: nodes, ...base }),
  compare: z.strictObject({ op: z.literal('compare'), rel: z.enum(['lt', 'le', 'eq', 'and', 'or', 'not']), of: nodes, ...base }),
  when: z.strictObject({
    op: z.literal('when'),
    cases: z.array(z.tuple([nodeIdSchema, nodeIdSchema]).readonly()).readonly(),
    else: nodeIdSchema,
    ...base,
  }),
  sum: z.strictObject({
    op: z.literal('sum'),
    of: nodeIdSchema,
    over: axisIdSchema,
    window: z.exactOptional(z.strictObject({ from: z.union([z.int(), z.literal('start')]), to: z.int() }).readonly()),
    ...base,
  }),
  round: z.strictObject({ op: z.literal('round'), of: nodeIdSchema, unit: rationalSchema, direction, ...base }),
  apportion: z.strictObject({
    op: z.literal('apportion'),
    over: axisIdSchema,
    amount: nodeIdSchema,
    weight: nodeIdSchema,
    lower: z.exactOptional(nodeIdSchema),
    upper: z.exactOptional(nodeIdSchema),
    unit: rationalSchema,
    direction,
    remainder,
    ...base,
  }),
  native: z.strictObject({ op: z.literal('native'), name: z.string(), version: z.string(), of: nodes, options: z.unknown(), ...base }),
}

/** The operators this version knows; any other is refused by name. */
export const OPERATORS = Object.keys(operators) as readonly (keyof typeof operators)[]

export const planNodeSchema = z.discriminatedUnion('op', [
  operators.const.readonly(),
  operators.figure.readonly(),
  operators.open.readonly(),
  operators.recorded.readonly(),
  operators.at.readonly(),
  operators.arith.readonly(),
  operators.compare.readonly(),
  operators.when.readonly(),
  operators.sum.readonly(),
  operators.round.readonly(),
  operators.apportion.readonly(),
  operators.native.readonly(),
])
