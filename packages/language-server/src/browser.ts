import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import { serve } from './server/serve.ts'
import { today } from './workspace/today.ts'

/** Where messages come from and go to: a worker's own scope, or one end of a MessageChannel. */
export type Port = ConstructorParameters<typeof BrowserMessageReader>[0]

/** Serves the page that started this worker. The files of rule sets are given by `renkei/files`. */
export function serveInWorker(port: Port): void {
  serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new BrowserMessageWriter(port)), { today })
}
