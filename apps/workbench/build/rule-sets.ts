import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import type { GalleryEntry, GalleryFile } from '../src/gallery/entry.ts'

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

/** Folders that hold a file of rules; what lies in 参照 below them belongs to them. */
function foldersOfRules(path: string): readonly string[] {
  const inside = readdirSync(path, { withFileTypes: true })
  if (inside.some((one) => one.isFile() && one.name.endsWith('.renkei'))) return [path]
  return inside.filter((one) => one.isDirectory() && one.name !== 'node_modules').flatMap((one) => foldersOfRules(join(path, one.name)))
}

function filesIn(path: string, below = ''): readonly GalleryFile[] {
  return readdirSync(join(path, below), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((one): readonly GalleryFile[] => {
      const inside = below === '' ? one.name : `${below}/${one.name}`
      if (one.isDirectory()) return filesIn(path, inside)
      return /\.(renkei|csv|renkei-package)$/.test(one.name) ? [{ path: inside.normalize('NFC'), text: readFileSync(join(path, inside), 'utf8').replace(/^\ufeff/, '') }] : []
    })
}
