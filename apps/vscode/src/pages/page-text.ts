import { methods } from '@renkei/language-server/protocol'
import { type Paper, printMarkdown } from '@renkei/report'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { ask } from '../session/ask.ts'
import { settings } from '../session/settings.ts'
import { outcomePaper } from './outcome-paper.ts'
import type { Page } from './page.ts'

/** A page as Markdown; undefined where the rules cannot be computed. */
export async function pageText(client: BaseLanguageClient, page: Page): Promise<string | undefined> {
  const { folder } = page
  if (page.kind === 'outcome') {
    const result = await ask(client, methods.outcome, { folder, year: page.year })
    return result?.report && printMarkdown(outcomePaper(result.report))
  }
  const { language } = settings()
  const explained = await Promise.all(page.costs.map(({ programme, cost }) => ask(client, methods.explain, { folder, programme, cost, language })))
  const papers = explained.flatMap((one): readonly Paper[] => (one ? [{ language, title: one.document.title.map(({ text }) => text).join(''), subtitle: '', foot: '', sections: [{ blocks: one.document.blocks }] }] : []))
  return papers.length === 0 ? undefined : papers.map(printMarkdown).join('\n')
}
