import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagnostic, type Diagnostic } from '@renkei/diagnostics'

const FILE = 'package.json'
const NONE = '0.0.0'

/** The version of a rule set: that of the package.json beside the rules, where there is one. */
export function readVersion(folder: string): { readonly version: string; readonly diagnostics: readonly Diagnostic[] } {
  const path = join(folder, FILE)
  if (!existsSync(path)) return { version: NONE, diagnostics: [] }
  const version = versionIn(path)
  if (version !== undefined) return { version, diagnostics: [] }
  return { version: NONE, diagnostics: [diagnostic('version-unreadable', { version: NONE }, { source: FILE, start: 0, end: 0 })] }
}

function versionIn(path: string): string | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const version = typeof content === 'object' && content !== null && 'version' in content ? content.version : NONE
    return typeof version === 'string' && /^[\w.+-]{1,64}$/.test(version) ? version : undefined
  } catch {
    return undefined
  }
}
