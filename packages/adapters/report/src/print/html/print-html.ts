import type { Paper, Section } from '../../paper.ts'
import { blockHtml } from './block-html.ts'
import { escapeHtml } from './escape-html.ts'
import { styleFor } from './style.ts'

/** A paper as one file of HTML that prints on A4 and loads nothing. It is well-formed XML too. */
export function printHtml({ language, title, letter, subtitle, foot, sections }: Paper): string {
  const name = [title, subtitle].filter((text) => text !== '').join('　')
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<title>${escapeHtml(name)}</title>
<style>${styleFor(foot)}</style>
</head>
<body>
<header${letter ? ' class="hidden"' : ''}>
<h1>${escapeHtml(title)}</h1>
${subtitle === '' ? '' : `<p class="subtitle">${escapeHtml(subtitle)}</p>\n`}</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`
}

function sectionHtml({ title, wide, newPage, blocks }: Section): string {
  const classes = [...(wide ? ['wide'] : []), ...(newPage ? ['new-page'] : [])]
  const heading = title === undefined ? [] : [`<h2>${escapeHtml(title)}</h2>`]
  return [`<section${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>`, ...heading, ...blocks.map(blockHtml), '</section>'].join('\n')
}
