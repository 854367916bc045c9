import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import { serve } from './server/serve.ts'
import type { Session } from './server/session.ts'
import { today } from './workspace/today.ts'

export type { Session } from './server/session.ts'
export type { RuleView } from './workspace/rule-view.ts'

/** Where messages come from and go to: a worker's own scope, or one end of a MessageChannel. */
export type Port = ConstructorParameters<typeof BrowserMessageReader>[0]

/** Serves the page that started this worker. The files of rule sets are given by `renkei/files`; `beside` answers requests of the page's own. */
export function serveInWorker(port: Port, beside?: (session: Session) => void): void {
  serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new BrowserMessageWriter(port)), { today }, beside)
}
