import type { Paper, Section } from '../../paper.ts'
import { blockMarkdown } from './block-markdown.ts'
import { escapeLine, escapeMarkdown } from './escape-markdown.ts'

/** A paper as Markdown with tables; underlines are `ins`, for which Markdown has no sign. */
export function printMarkdown({ title, subtitle, sections }: Paper): string {
  const head = [`# ${escapeMarkdown(title)}`, ...(subtitle === '' ? [] : [escapeLine(escapeMarkdown(subtitle))])]
  return `${[...head, ...sections.flatMap(sectionMarkdown)].join('\n\n')}\n`
}

function sectionMarkdown({ title, blocks }: Section): readonly string[] {
  return [...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]), ...blocks.map(blockMarkdown)]
}
