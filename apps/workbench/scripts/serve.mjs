// Serves the built app on this machine alone: node scripts/serve.mjs [port] [--open]
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { openInBrowser } from './open-in-browser.mjs'

const folder = join(import.meta.dirname, '..', 'dist')
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2', '.json': 'application/json', '.svg': 'image/svg+xml' }
const args = process.argv.slice(2)
const port = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 4173)

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

server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `${port}番は、ほかのプログラムが使っています。npm run workbench -- ${port + 1} のように、別の番号を付けてください。` : error.message)
  process.exit(1)
})

server.listen(port, '127.0.0.1', () => {
  const address = `http://127.0.0.1:${server.address().port}/`
  console.log(`規則の机の所番地：${address}\n${args.includes('--open') ? '' : 'この所番地を、ブラウザーで開いてください。'}終えるときは、Ctrl+Cを押します。`)
  if (args.includes('--open')) openInBrowser(address, () => { console.log('ブラウザーを開けませんでした。上の所番地を、ブラウザーで開いてください。') })
})
