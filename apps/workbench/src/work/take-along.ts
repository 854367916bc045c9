import { download } from './download.ts'
import type { Work } from './work.ts'

/** Hands the whole work out as a zip that is called as it is. */
export async function takeAlong(work: Work): Promise<void> {
  const { zipOf } = await import('./zip-of.ts')
  download(`${work.name.replaceAll(/[\\/:*?"<>|]/g, '＿')}.zip`, await zipOf(work), 'application/zip')
}
