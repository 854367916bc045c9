/** One line about a fault of this program and what to do with it; the stack only for who asks for it (RENKEI_DEBUG=1). */
export function internalErrorText(error: unknown, version: string, debug: boolean): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const line = what.replaceAll(/\s+/g, ' ').slice(0, 200)
  const stack = debug && error instanceof Error ? `${error.stack ?? ''}\n` : ''
  return `renkei ${version}: プログラムの不具合です（${line}）。打ったコマンドとこの行を開発者に知らせてください。 / Internal error: please report this line and the command you typed.\n${stack}`
}
