import { diagnostic, type DiagnosticArgs, type DiagnosticDetails, type DiagnosticName } from '@renkei/diagnostics'
import { spanOf, type ScanContext } from './context.ts'
import { makeToken, type Token } from './token.ts'

/** A token that cannot be read, with what is to be said about it. */
export function badToken<N extends DiagnosticName>(
  context: ScanContext,
  start: number,
  end: number,
  name: N,
  args: DiagnosticArgs<N>,
  more?: DiagnosticDetails,
): Token {
  const problem = diagnostic(name, args, spanOf(context, start, end), more)
  return makeToken('Bad', context.half.slice(start, end), start, { problem })
}
