// Writes schema/*.json from the zod schemas. A test fails when the files and the schemas differ.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../dist/schema/index.js'

const folder = join(import.meta.dirname, '../schema')
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)
