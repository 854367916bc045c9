/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Folder } from './made-up-prefecture.ts'

/** How a browser lets a folder be chosen: by a field of the page, or by a handle that can be walked through. */
export type Picking = 'field' | 'handle'

/** Chooses a folder with the button of the page だす・いれる. */
export async function openFolder(page: Page, picking: Picking, name: string, files: Folder): Promise<void> {
  await (picking === 'field' ? byField : byHandle)(page, name, files)
}

async function byField(page: Page, name: string, files: Folder): Promise<void> {
  await page.addInitScript(() => { Reflect.deleteProperty(globalThis, 'showDirectoryPicker') })
  await page.reload()
  const temporary = mkdtempSync(join(tmpdir(), 'renkei-'))
  try {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(temporary, name, path)), { recursive: true })
      writeFileSync(join(temporary, name, path), bytes)
    }
    const choosing = page.waitForEvent('filechooser')
    await press(page)
    await (await choosing).setFiles(join(temporary, name))
    await page.getByText(`「${name}」を開きました`).waitFor()
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** The folder lies in the browser's own file system, whose handles are those of any folder. */
async function byHandle(page: Page, name: string, files: Folder): Promise<void> {
  await page.addInitScript((folder) => {
    Object.assign(globalThis, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder) })
  }, name)
  await page.reload()
  await page.evaluate(
    async ({ name, files }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true })
      for (const [path, bytes] of files) {
        const parts = path.split('/')
        let below = folder
        for (const part of parts.slice(0, -1)) below = await below.getDirectoryHandle(part, { create: true })
        const writing = await (await below.getFileHandle(parts.at(-1)!, { create: true })).createWritable()
        await writing.write(new Uint8Array(bytes))
        await writing.close()
      }
    },
    { name, files: Object.entries(files).map(([path, bytes]) => [path, [...bytes]] as const) },
  )
  await press(page)
}

async function press(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'フォルダーを開く' }).press('Enter')
}

/** What lies in the folder of the handle now. */
export async function folderNow(page: Page, name: string): Promise<Folder> {
  const files = await page.evaluate(async (of) => {
    const found: [string, number[]][] = []
    const walk = async (folder: FileSystemDirectoryHandle, below: string): Promise<void> => {
      for await (const one of folder.values()) {
        if (one.kind === 'directory') await walk(one, `${below}${one.name}/`)
        else found.push([`${below}${one.name}`, [...new Uint8Array(await (await one.getFile()).arrayBuffer())]])
      }
    }
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(of), '')
    return found
  }, name)
  return Object.fromEntries(files.map(([path, bytes]) => [path, Uint8Array.from(bytes)]))
}

/** Somebody else changes a file of the folder. */
export async function changeInFolder(page: Page, name: string, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ({ name, path, text }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name)
      const writing = await (await folder.getFileHandle(path)).createWritable()
      await writing.write(text)
      await writing.close()
    },
    { name, path, text },
  )
}
