import { visibleText } from '@renkei/diagnostics'
import { AlignmentType, Document, Footer, HeadingLevel, type ISectionOptions, Packer, PageNumber, PageOrientation, Paragraph, SectionType, type Table, TabStopType, TextRun } from 'docx'
import type { Paper, Section } from '../../paper.ts'
import { blockDocx } from './block-docx.ts'
import { styles } from './styles.ts'

/** A4 and its margins in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 }
const MARGIN = 1_080

export async function documentDocx(paper: Paper): Promise<Uint8Array> {
  const { title, subtitle, sections } = paper
  const document = new Document({ title: visibleText(title), creator: 'Renkei', description: visibleText(subtitle), styles, sections: pagesOf(sections).map((pages, at) => sectionDocx(pages, at === 0, paper)) })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Sections in a row that stand on pages turned the same way. */
function pagesOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const pages: Section[][] = []
  for (const section of sections) {
    const last = pages.at(-1)
    if (last !== undefined && last[0]?.wide === section.wide) last.push(section)
    else pages.push([section])
  }
  return pages
}

function sectionDocx(sections: readonly Section[], first: boolean, { title, letter, subtitle, foot }: Paper): ISectionOptions {
  const wide = sections[0]?.wide === true
  const room = (wide ? A4.height : A4.width) - 2 * MARGIN
  const below = subtitle === '' ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [new TextRun(visibleText(subtitle))] })]
  const heads = first && !letter ? [new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, children: [new TextRun(visibleText(title))] }), ...below] : []
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size: { ...A4, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
    footers: { default: footer(foot, room) },
    children: [...heads, ...sections.flatMap((section, at) => childrenOf(section, at > 0, room))],
  }
}

/** A page turned the other way is a new one anyhow. */
function childrenOf({ title, newPage, blocks }: Section, mayBreak: boolean, room: number): (Paragraph | Table)[] {
  const pageBreakBefore = newPage === true && mayBreak
  const heading = title === undefined ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, pageBreakBefore, children: [new TextRun(visibleText(title))] })]
  const blank = title === undefined && pageBreakBefore ? [new Paragraph({ pageBreakBefore })] : []
  return [...heading, ...blank, ...blocks.flatMap((block) => blockDocx(block, room))]
}

function footer(foot: string, position: number): Footer {
  const run = new TextRun({ size: 16, children: [visibleText(foot), '\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
  return new Footer({ children: [new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position }], children: [run] })] })
}
