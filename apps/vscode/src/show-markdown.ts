import { commands, ViewColumn, window, workspace } from 'vscode'

/** Shows a text beside the editor, laid out where the Markdown preview of VS Code is there. */
export async function showMarkdown(content: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown', content })
  const all = await commands.getCommands()
  if (all.includes('markdown.showPreviewToSide')) await commands.executeCommand('markdown.showPreviewToSide', document.uri)
  else await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true })
}
