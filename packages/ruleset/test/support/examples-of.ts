import { readFileSync } from 'node:fs'

const pages = new URL('../../../diagnostics/messages/ja/', import.meta.url)

/** The rules and tables that the page of a diagnostic shows as bad and as good. Words in a `text` block are no example of the language. */
export function examplesOf(name: string): { readonly bad: readonly string[]; readonly good: readonly string[] } {
  const page = readFileSync(new URL(`${name}.md`, pages), 'utf8')
  const [, rest = ''] = page.split('\n## 避ける例\n')
  const [bad = '', good = ''] = rest.split('\n## 書き方の例\n')
  return { bad: blocksOf(bad), good: blocksOf(good) }
}

function blocksOf(section: string): readonly string[] {
  return [...section.matchAll(/^```(?:renkei|csv)\n([\s\S]*?)\n```$/gm)].map(([, block]) => block!)
}
