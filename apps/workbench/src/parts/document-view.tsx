import './document.css'
import type { Block, Document, Inline, Table } from '@renkei/explanation'
import { Fragment, type ReactNode } from 'react'

interface DocumentViewProps {
  readonly document: Document
  /** Shows the characters a place stands for. */
  readonly onPlace?: (place: { readonly source: string; readonly start: number; readonly end: number }) => void
}

/** An explanation as it was written; every place in it can lead to its characters. */
export function DocumentView({ document, onPlace }: DocumentViewProps) {
  return (
    <article className="document" lang={document.language}>
      <h3>{inlinesWith(onPlace)(document.title)}</h3>
      <DocumentBlocks blocks={document.blocks} {...(onPlace ? { onPlace } : {})} />
    </article>
  )
}

/** Blocks without the document around them. */
export function DocumentBlocks({ blocks, onPlace }: Pick<DocumentViewProps, 'onPlace'> & { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <Fragment key={index}>{blockOf(block, inlinesWith(onPlace))}</Fragment>)
}

function inlinesWith(onPlace: DocumentViewProps['onPlace']): Inlines {
  return (content) => content.map((inline, index) => <Fragment key={index}>{inlineOf(inline, onPlace)}</Fragment>)
}

type Inlines = (content: readonly Inline[]) => ReactNode

function blockOf(block: Block, inlines: Inlines): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h4>{inlines(block.content)}</h4>
    case 'paragraph':
      return <p>{inlines(block.content)}</p>
    case 'facts':
      return (
        <dl>
          {block.rows.map(({ label, content }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>{inlines(content)}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return tableOf(block, inlines)
    case 'formula':
      return (
        <p className="document-formula">
          {block.lines.map((line, index) => (
            <Fragment key={index}>
              {inlines(line)}
              <br />
            </Fragment>
          ))}
        </p>
      )
    case 'quote':
      return <blockquote>{inlines(block.content)}</blockquote>
    case 'list':
      return listOf(block.items, inlines)
    case 'note':
      return (
        <div className={`document-note document-note-${block.tone}`}>
          <p>
            <b>{block.label}</b>
          </p>
          {listOf(block.items, inlines)}
        </div>
      )
  }
}

function listOf(items: readonly (readonly Inline[])[], inlines: Inlines): ReactNode {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{inlines(item)}</li>
      ))}
    </ul>
  )
}

function tableOf({ columns, rows, foot }: Table, inlines: Inlines): ReactNode {
  const classOf = (index: number): string | undefined => (columns[index]?.align === 'end' ? 'document-end' : undefined)
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ title }, index) => (
            <th key={index} scope="col" className={classOf(index)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, index) => (index === 0 ? <th key={index} scope="row">{inlines(cell)}</th> : <td key={index} className={classOf(index)}>{inlines(cell)}</td>))}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            {foot.map((cell, index) => (
              <td key={index} className={classOf(index)}>
                {inlines(cell)}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function inlineOf(inline: Inline, onPlace: DocumentViewProps['onPlace']): ReactNode {
  switch (inline.kind) {
    case 'strong':
    case 'state':
      return <b>{inline.text}</b>
    case 'yen':
    case 'number':
      return <span className="yen">{inline.text}</span>
    case 'place':
      return onPlace ? (
        <button type="button" className="link" onClick={() => { onPlace(inline.clause.span) }}>
          {inline.text}
        </button>
      ) : (
        <span className="document-place">{inline.text}</span>
      )
    default:
      return inline.text
  }
}
