import process from 'node:process'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeHost } from './node/node-host.ts'
import { serve } from './server/serve.ts'

/** Serves the editor that started this process, over its standard input and output. */
export function serveOnStdio(): void {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeHost())
}
