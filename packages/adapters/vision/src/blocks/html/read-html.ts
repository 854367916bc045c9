import { diagnostic, type Diagnostic } from '@renkei/diagnostics'
import { parse } from 'parse5'
import type { Block } from '../block.ts'
import type { BlockReading } from '../reading.ts'
import { gridOf } from './grid-of.ts'
import { type Element, type Node, textOf } from './inline-text.ts'
import { ACTIVE, BREAKING } from './known-elements.ts'

interface Reading {
  readonly name: string
  readonly source: string
  /** Added to the lines and offsets of the source: it may be a part of a longer one. */
  readonly firstLine: number
  readonly offset: number
  /** Counts blocks instead of lines, for formats without lines. */
  readonly ordinals: boolean
  readonly blocks: Block[]
  readonly diagnostics: Diagnostic[]
  /** Text that stands beside elements, not in a block of its own yet. */
  loose: { text: string; line: number }
}

/** Reads HTML: headings, tables, and a paragraph for each line of the rest. Comments and attributes are not read. */
export function readHtml(name: string, source: string, { firstLine = 1, offset = 0, ordinals = false } = {}): BlockReading {
  const reading: Reading = { name, source, firstLine, offset, ordinals, blocks: [], diagnostics: [], loose: { text: '', line: 1 } }
  readNodes(parse(source, { sourceCodeLocationInfo: true }).childNodes, reading)
  endParagraph(reading)
  return { blocks: reading.blocks, diagnostics: reading.diagnostics }
}

function readNodes(nodes: readonly Node[], reading: Reading): void {
  for (const node of nodes) readNode(node, reading)
}

function readNode(node: Node, reading: Reading): void {
  if ('value' in node) return addLoose(node.value, lineOf(node, reading), reading)
  if (!('tagName' in node)) return
  const { tagName, childNodes } = node
  if (ACTIVE.has(tagName)) return refuse(node, reading)
  const level = /^h([1-6])$/.exec(tagName)
  if (!BREAKING.has(tagName) && tagName !== 'title') return readNodes(childNodes, reading)
  endParagraph(reading)
  if (tagName === 'table') addTable(node, reading)
  else if (level) addHeading(node, Number(level[1]), reading)
  else if (tagName !== 'title') readNodes(childNodes, reading)
  endParagraph(reading)
}

function addTable(node: Element, reading: Reading): void {
  const refused: Element[] = []
  const first = lineOf(node, reading)
  const rows = gridOf(node, reading.source, (element) => lineOf(element, reading), refused)
  for (const element of refused) refuse(element, reading)
  // Without lines, a row is the place that can be named.
  const placed = reading.ordinals ? rows.map((row, at) => row.map((cell) => ({ ...cell, line: first + at }))) : rows
  if (placed.length > 0) reading.blocks.push({ kind: 'table', rows: placed })
}

function addHeading(node: Element, level: number, reading: Reading): void {
  const text = textOf(node.childNodes, reading.source, []).replace(/\s+/g, ' ').trim()
  if (text !== '') reading.blocks.push({ kind: 'heading', level, piece: { text, line: lineOf(node, reading) } })
}

function addLoose(text: string, line: number, reading: Reading): void {
  if (text.trim() === '') return
  if (reading.loose.text === '') reading.loose.line = line
  reading.loose.text += text
}

function endParagraph(reading: Reading): void {
  const text = reading.loose.text.replace(/\s+/g, ' ').trim()
  if (text !== '') reading.blocks.push({ kind: 'paragraph', piece: { text, line: reading.loose.line } })
  reading.loose.text = ''
}

/** Styles, links and the like are in every saved page and do nothing here: only what runs or fetches is told. */
const HARMLESS = new Set(['style', 'link', 'meta', 'base', 'template', 'noscript'])

function refuse(node: Element, { name, offset, diagnostics }: Reading): void {
  if (HARMLESS.has(node.tagName)) return
  const place = node.sourceCodeLocation
  const start = offset + (place?.startOffset ?? 0)
  diagnostics.push(diagnostic('active-content-left-out', { element: node.tagName }, { source: name, start, end: start + node.tagName.length + 1 }))
}

function lineOf(node: Node, { firstLine, ordinals, blocks }: Reading): number {
  if (!ordinals) return firstLine - 1 + (node.sourceCodeLocation?.startLine ?? 1)
  return 1 + blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0)
}
