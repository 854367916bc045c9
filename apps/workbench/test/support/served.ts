import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'

const folder = fileURLToPath(new URL('../../dist', import.meta.url))
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }

export interface Served {
  readonly address: string
  /** Bytes sent so far, by ending of the file. */
  readonly sent: ReadonlyMap<string, number>
  stop(): Promise<void>
}

/** The built folder below a path of its own, compressed as web servers do; everything else is not there. */
export async function served(below = '/somewhere/desk/'): Promise<Served> {
  const sent = new Map<string, number>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const inside = normalize(decodeURIComponent(pathname)).slice(below.length)
    const file = join(folder, inside === '' ? 'index.html' : inside)
    if (!pathname.startsWith(below) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const ending = extname(file)
    const type = types[ending] ?? 'application/octet-stream'
    if (ending === '.woff2') {
      response.writeHead(200, { 'content-type': type })
      createReadStream(file).pipe(response)
      return
    }
    const body = gzipSync(readFileSync(file))
    sent.set(ending, (sent.get(ending) ?? 0) + body.length)
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${String(port)}${below}`, sent, stop: () => new Promise((resolve) => { server.close(() => { resolve() }); server.closeAllConnections() }) }
}
