import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js'
import { cp932 } from './cp932.ts'
import type { Folder } from './made-up-prefecture.ts'

/** A zip with the password that everybody gets in the next mail. */
export function lockedZip(files: Folder): Promise<Uint8Array> {
  return zipped(files, { password: 'minato2026', zipCrypto: true })
}

/** A zip as the Explorer of Windows makes it: names in CP932, and no word of it. */
export function windowsZip(files: Folder): Promise<Uint8Array> {
  return zipped(files, { useUnicodeFileNames: false, encodeText: cp932 })
}

async function zipped(files: Folder, options: ZipWriterConstructorOptions): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options })
  for (const [path, bytes] of Object.entries(files)) await writer.add(path, new Uint8ArrayReader(bytes))
  return writer.close()
}
