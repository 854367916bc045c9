import * as z from 'zod'

const call = z.custom<(...args: never[]) => unknown>((value) => typeof value === 'function', { error: 'a function is expected' })
const name = z.string().min(1)
const inBothLanguages = z.object({ ja: call, en: call })

const method = z.object({
  name,
  sharesCost: z.boolean(),
  recognise: call,
  lower: call,
  reading: call,
  called: z.string().regex(/方式$/, { error: 'a name that ends in 方式 is expected' }).optional(),
  words: z.array(z.string().min(2)).optional(),
  open: z.literal(true).optional(),
  payers: call.optional(),
  pools: call.optional(),
  rounds: call.optional(),
  yearsBack: call.optional(),
  weight: call.optional(),
  explanation: z.object({ find: call, tell: inBothLanguages }).optional(),
  tell: inBothLanguages.optional(),
})
const source = z.object({ name, extensions: z.array(z.string().regex(/^[a-z0-9]+$/, { error: 'an extension without its dot is expected' })).min(1), read: call })
const exporter = z.object({ name: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'small letters, digits and - are expected' }), export: call })
const lint = z.object({ name, look: call })

/** The outer shape of a plug-in: which parts there are and of what kind. What they do shows when they are used. */
export const pluginShape = z.strictObject({
  name,
  methods: z.array(method).optional(),
  sources: z.array(source).optional(),
  exporters: z.array(exporter).optional(),
  lints: z.array(lint).optional(),
})
