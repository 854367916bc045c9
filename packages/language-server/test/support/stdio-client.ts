import { spawn } from 'node:child_process'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { Client } from './client.ts'

/** Starts a server file as an editor does and speaks with it over its standard input and output. */
export async function stdioClient(file: string, workspaceFolders: readonly string[] = [], options: object = {}): Promise<Client> {
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const client = new Client(connection, exited)
  await client.start(workspaceFolders, options)
  return client
}
