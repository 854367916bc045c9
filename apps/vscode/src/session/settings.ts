import { env, workspace } from 'vscode'

export interface Settings {
  /** What the extension and its server speak. */
  readonly language: 'ja' | 'en'
  /** The fiscal year that is shown; 0 for the present one. */
  readonly year: number
}

/** What is set under `renkei`; `auto` is the language VS Code is shown in. */
export function settings(): Settings {
  const configured = workspace.getConfiguration('renkei')
  const chosen = configured.get<string>('language') ?? 'auto'
  const language = chosen === 'auto' ? env.language : chosen
  return { language: language.toLowerCase().startsWith('en') ? 'en' : 'ja', year: configured.get<number>('year') ?? 0 }
}
