// Serves the built app on this machine alone, and opens it where there is a browser: node scripts/serve.mjs [port]
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const folder = join(import.meta.dirname, '..', 'dist')
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2', '.json': 'application/json', '.svg': 'image/svg+xml' }

if (!existsSync(join(folder, 'index.html'))) {
  console.error('まだ組み立てられていません。npm run workbench を、リポジトリの一番上のフォルダーで実行してください。')
  process.exit(1)
}

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0]))
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
})

server.listen(Number(process.argv[2] ?? 4173), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/ をブラウザーで開いてください。終えるときは Ctrl+C を押します。`)
})
