import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { startFrom } from './support/desk.ts'
import { withDesk } from './support/with-desk.ts'

const KILOBYTE = 1000
const CORE = 280
const desk = withDesk()

/** The aim is 150 kB (docs/adr/0061): nearly half of it is the methods, checks and messages of the language, in two languages. It may not grow by accident. */
test('the core, from diagnostics to explanation, stays within its budget', async () => {
  const input = fileURLToPath(new URL('support/core.ts', import.meta.url))
  const built = await build({ configFile: false, logLevel: 'silent', resolve: { conditions: ['@renkei/source', 'browser', 'import', 'default'] }, build: { write: false, target: 'es2023', minify: true, modulePreload: { polyfill: false }, rolldownOptions: { input, preserveEntrySignatures: 'strict' } } })
  const { output } = built as Rolldown.RolldownOutput
  const bytes = gzipSync(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')).length
  console.log(`core: ${String(Math.round(bytes / KILOBYTE))} kB compressed`)
  expect(bytes / KILOBYTE).toBeLessThanOrEqual(CORE)
})

test('what is fetched until the yen of a rule set are on the screen is at most 900 kB compressed, without fonts', async () => {
  const { page } = await desk.open()
  await startFrom(page, '山形連携中枢都市圏')
  await page.getByRole('grid').waitFor()
  const sent = [...desk.server.sent].reduce((sum, [, bytes]) => sum + bytes, 0)
  console.log(`until the yen of a rule set are on the screen: ${String(Math.round(sent / KILOBYTE))} kB compressed, without fonts`)
  expect(sent / KILOBYTE).toBeLessThanOrEqual(900)
})
