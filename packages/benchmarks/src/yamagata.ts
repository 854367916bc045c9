import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SourceText } from '@renkei/ruleset'

/** The rule set of 44 programmes, as its folder holds it. */
export const yamagataFolder = fileURLToPath(new URL('../../rulesets/yamagata-core-city/', import.meta.url))

export function yamagata(): readonly SourceText[] {
  const names = readdirSync(yamagataFolder).filter((name) => /\.(renkei|csv)$/.test(name))
  return names.map((path) => ({ path, text: readFileSync(`${yamagataFolder}${path}`, 'utf8') }))
}
