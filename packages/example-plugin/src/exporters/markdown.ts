import type { Exporter } from '@renkei/plugin'

/** A table of who bears what, as Markdown: to paste into minutes. */
export const markdown: Exporter = {
  name: 'markdown',
  export({ outcomes, fiscalYear }, { language }) {
    const heads = language === 'ja' ? ['事業', '費目', '団体', '負担額（円）'] : ['programme', 'cost', 'body', 'share (yen)']
    const rows = outcomes.flatMap(({ programme, cost, shares }) => shares.map(({ name, yen }) => [programme, cost, name, String(yen ?? '')]))
    const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
    return `## ${String(fiscalYear)}\n\n${lines.join('\n')}\n`
  },
}
