/* global exports, fetch, require, TextEncoder */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an extension for the web is CommonJS
const vscode = require('vscode')

/** Files in memory below given:/rules, as the page's server gives them: VS Code in a browser has no disk. */
exports.activate = ({ extensionUri, subscriptions }) => {
  const given = fetch(extensionUri.with({ path: '/files.json' }).toString(true)).then((answer) => answer.json())
  const files = given.then((all) => new Map(all.map(({ path, text }) => [`/rules/${path}`, new TextEncoder().encode(text)])))
  const bytesOf = async (uri) => {
    const bytes = (await files).get(uri.path)
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri)
    return bytes
  }
  const refused = (uri) => {
    throw vscode.FileSystemError.NoPermissions(uri)
  }
  subscriptions.push(vscode.workspace.registerFileSystemProvider('given', {
    onDidChangeFile: new vscode.EventEmitter().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) => (uri.path === '/rules' ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 } : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: (await bytesOf(uri)).length }),
    readDirectory: async () => [...(await files).keys()].map((path) => [path.slice('/rules/'.length), vscode.FileType.File]),
    readFile: bytesOf,
    writeFile: async (uri, bytes) => void (await files).set(uri.path, bytes),
    createDirectory: refused,
    delete: refused,
    rename: refused,
  }))
}
