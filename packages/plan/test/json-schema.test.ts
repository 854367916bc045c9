import { jsonSchemas } from '@renkei/plan/schema'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../schema/', import.meta.url)

test('the published JSON Schemas are those of the zod schemas', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(jsonSchemas()).sort())
})

test.each(Object.entries(jsonSchemas()))('%s has not drifted (npm run generate)', (name, schema) => {
  expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
})
