import type { FolderState } from '@renkei/language-server/protocol'
import { Uri } from 'vscode'

/** What a page beside the editor tells: the year, or why costs come to what they do. */
export type Page = {
  /** URI of the rule set. */
  readonly folder: FolderState['folder']
} & ({ readonly kind: 'outcome'; readonly year: number } | { readonly kind: 'explanation'; readonly costs: readonly { readonly programme: string; readonly cost: string }[] })

export const pageScheme = 'renkei-page'

/** The same page has the same URI, so that it is shown once. */
export function pageUri(title: string, page: Page): Uri {
  return Uri.from({ scheme: pageScheme, path: `/${title.replaceAll('/', '／')}`, query: JSON.stringify(page) })
}

export function pageAt(uri: Uri): Page {
  return JSON.parse(uri.query) as Page
}
