import { env, type ExtensionContext, workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

/** Starts the server that lies beside this file and speaks with it over its standard input and output. */
export async function startClient(context: ExtensionContext): Promise<LanguageClient> {
  const module = context.asAbsolutePath('dist/server.cjs')
  const { language, year } = settings()
  const client = new LanguageClient(
    'renkei',
    '連携（Renkei）',
    { run: { module, transport: TransportKind.stdio }, debug: { module, transport: TransportKind.stdio } },
    {
      documentSelector: [{ language: 'renkei' }, { pattern: '**/*.csv' }],
      initializationOptions: { language, year },
    },
  )
  await client.start()
  context.subscriptions.push(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('renkei')) void client.sendNotification('workspace/didChangeConfiguration', { settings: { renkei: settings() } })
    }),
  )
  return client
}

function settings(): { readonly language: string; readonly year: number } {
  const configured = workspace.getConfiguration('renkei')
  const language = configured.get<string>('language') ?? 'auto'
  return { language: language === 'auto' ? env.language : language, year: configured.get<number>('year') ?? 0 }
}
