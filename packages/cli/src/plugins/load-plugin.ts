import nodeModule from 'node:module'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { diagnostic } from '@renkei/diagnostics'
import { checkPlugin, type Checked } from '@renkei/plugin/check'

/** Loads one plug-in: a file (begins with . or /, or ends in .js, .mjs), else a package that is installed where the command runs. */
export async function loadPlugin(named: string): Promise<Checked> {
  let loaded: unknown
  try {
    loaded = await import(/* @vite-ignore */ pathToFileURL(pathOf(named)).href)
  } catch (error) {
    return { diagnostics: [diagnostic('plugin-unreadable', { module: named, reason: error instanceof Error ? firstLine(error.message) : String(error) })] }
  }
  return checkPlugin((loaded as { readonly default?: unknown }).default, named)
}

function pathOf(named: string): string {
  if (/^[./\\]|^[A-Za-z]:|\.[cm]?[jt]s$/.test(named)) return resolve(named)
  return nodeModule.createRequire(join(process.cwd(), 'package.json')).resolve(named)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
