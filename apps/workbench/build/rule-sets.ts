import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import type { ReadRuleSet } from './read-rule-sets.ts'

const folder = fileURLToPath(new URL('../../../packages/rulesets', import.meta.url))
const reader = fileURLToPath(new URL('read-rule-sets.ts', import.meta.url))

/** Every folder of rules in the repository becomes part of the app: an index of what they hold, and the texts of each by themselves. */
export function ruleSets(): Plugin {
  const [index, texts] = ['virtual:gallery', 'virtual:gallery/']
  let read: Promise<readonly ReadRuleSet[]> | undefined
  return {
    name: 'renkei-rule-sets',
    resolveId: (id) => (id === index || id.startsWith(texts) ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${index}` && !id.startsWith(`\0${texts}`)) return undefined
      const found = await (read ??= readAll())
      if (id !== `\0${index}`) return `export const files = ${JSON.stringify(found[Number(id.slice(texts.length + 1))]!.files)}\n`
      const entries = found.map(({ entry }) => entry)
      return `export const entries = ${JSON.stringify(entries)}\nexport const texts = {\n${entries.map((one, at) => `${JSON.stringify(one.id)}: () => import('${texts}${String(at)}')`).join(',\n')}\n}\n`
    },
  }
}

/** The reader speaks with the packages as they stand in their sources, which only a bundler reads. */
async function readAll(): Promise<readonly ReadRuleSet[]> {
  const { module } = await runnerImport<typeof import('./read-rule-sets.ts')>(reader, {
    configFile: false,
    logLevel: 'error',
    environments: { inline: { resolve: { conditions: ['@renkei/source', 'node'], externalConditions: ['@renkei/source', 'node'], noExternal: [/^@renkei\//] } } },
  })
  return module.readRuleSets(folder)
}
