import { spawn } from 'node:child_process'

const commands = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }

/** Hands an address to the browser of the system. Where there is none, `otherwise` is called and nothing fails. */
export function openInBrowser(address, otherwise) {
  const [command, ...args] = commands[process.platform] ?? ['xdg-open']
  const opening = spawn(command, [...args, address], { stdio: 'ignore', detached: true, windowsVerbatimArguments: true })
  opening.on('error', otherwise)
  opening.on('exit', (code) => { if (code !== 0) otherwise() })
  opening.unref()
}
