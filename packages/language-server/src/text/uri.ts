/** A URI as it is compared: editors escape the same path in different ways. */
export function comparable(uri: string): string {
  return decoded(uri).normalize('NFC').replace(/\/$/, '')
}

/** The path of a file inside a folder, as rules write it, or undefined where it lies elsewhere. */
export function pathWithin(folder: string, uri: string): string | undefined {
  const start = `${comparable(folder)}/`
  const path = comparable(uri)
  return path.startsWith(start) ? path.slice(start.length).replace(/\.(renkei|csv|renkeipack)$/i, (ending) => ending.toLowerCase()) : undefined
}

/** The URI of a path inside a folder. */
export function uriWithin(folder: string, path: string): string {
  return `${folder.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** The folder a file lies in. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'))
}

/** A stray % stays as it is. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
