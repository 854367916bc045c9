import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import type { GalleryEntry } from '../src/gallery/entry.ts'
import { filesIn, foldersOfRules } from './rule-folders.ts'

const folder = fileURLToPath(new URL('../../../packages/rulesets', import.meta.url))
const describe = fileURLToPath(new URL('../src/gallery/describe.ts', import.meta.url))

/** Every folder of rules in the repository becomes part of the app: an index of what they hold, and the texts of each by themselves. */
export function ruleSets(): Plugin {
  const [index, texts] = ['virtual:gallery', 'virtual:gallery/']
  let described: Promise<readonly GalleryEntry[]> | undefined
  return {
    name: 'renkei-rule-sets',
    resolveId: (id) => (id === index || id.startsWith(texts) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${index}`) {
        described ??= entries()
        return described.then((found) => `export const entries = ${JSON.stringify(found)}\nexport const texts = {\n${found.map((one, at) => `${JSON.stringify(one.id)}: () => import('${texts}${String(at)}')`).join(',\n')}\n}\n`)
      }
      if (!id.startsWith(`\0${texts}`)) return undefined
      return `export const files = ${JSON.stringify(filesIn(foldersOfRules(folder)[Number(id.slice(texts.length + 1))]!))}\n`
    },
  }
}

async function entries(): Promise<readonly GalleryEntry[]> {
  const { module } = await runnerImport<typeof import('../src/gallery/describe.ts')>(describe, {
    configFile: false,
    logLevel: 'error',
    environments: { inline: { resolve: { conditions: ['@renkei/source', 'node'], externalConditions: ['@renkei/source', 'node'], noExternal: [/^@renkei\//] } } },
  })
  return foldersOfRules(folder).map((path) => module.describe(relative(folder, path).replaceAll('\\', '/'), filesIn(path)))
}
