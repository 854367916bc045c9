import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = (kind: string): string => new RegExp(`\n\`\`\`${kind}\n([^]*?)\n\`\`\``).exec(page)?.[1] ?? ''

test('the example prints what it says', async () => {
  const modules = { 'node:crypto': await import('node:crypto'), '@renkei/estat': await import('@renkei/estat') }
  const body = block('js').replace(/^import (\{.+\}) from '(.+)'$/gm, "const $1 = modules['$2']")
  const said: string[] = []
  // The example is what a reader would run; only its imports are handed over.
  const run = new Function('modules', 'console', body) as (given: typeof modules, out: { log: (line: string) => void }) => void
  run(modules, { log: (line) => void said.push(line) })
  expect(said.join('\n')).toBe(block('text'))
})
