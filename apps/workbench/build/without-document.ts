import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/** What a package offers to browsers may ask for a `document`, which a worker has not: these are taken as they are elsewhere. */
const PACKAGES = ['decode-named-character-reference']

export function withoutDocument(): Plugin {
  return {
    name: 'renkei-without-document',
    enforce: 'pre',
    resolveId: (id, importer) => (PACKAGES.includes(id) && importer !== undefined ? createRequire(importer).resolve(id) : undefined),
  }
}
