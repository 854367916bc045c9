import * as z from 'zod'
import { scenarioSchema, snapshotSchema } from './figure.ts'
import { outcomeSchema, traceSchema } from './outcome.ts'
import { planSchema } from './plan.ts'

const published = { plan: planSchema, figures: snapshotSchema, scenario: scenarioSchema, outcome: outcomeSchema, trace: traceSchema }

/** The published JSON Schemas (draft 2020-12) by file name. */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(published).map(([name, schema]) => [`${name}.json`, jsonSchemaOf(schema)]))
}

function jsonSchemaOf(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    reused: 'ref',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly // says who may write, not what is valid
      if (typeof jsonSchema.propertyNames === 'object' && jsonSchema.propertyNames.type !== 'string') {
        jsonSchema.propertyNames = { type: 'string', pattern: '^(0|[1-9]\\d*)$' } // in JSON every key is text
      }
    },
  })
}
