import type { Block, Document, Inline } from '../document.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { Writer } from '../words/writer.ts'
import { basisBlocks } from './basis-blocks.ts'
import { headline, isOutside } from './headline.ts'
import { assumptionBlocks, noteBlocks } from './note-blocks.ts'
import { sharingBlocks } from './sharing-blocks.ts'
import { termTable } from './term-table.ts'
import { yenTable } from './yen-table.ts'

/**
 * The explanation as a document: 積算根拠 for one body, or the table of all. Everything it says comes from the explanation; the context
 * lends the language and the methods' sentences.
 */
export function documentOf(context: ExplainContext, explanation: Explanation): Document {
  const write = new Writer(context.language)
  const blocks: readonly Block[] = [
    { kind: 'paragraph', content: headline(explanation, write) },
    ...sharingBlocks(context, explanation, write),
    ...(explanation.body === undefined ? [...termTable(explanation, write), ...yenTable(explanation, write)] : []),
    ...(isOutside(explanation) ? [] : noteBlocks(explanation, write)),
    ...basisBlocks(explanation, write),
    ...assumptionBlocks(explanation, write),
  ]
  return { language: context.language, title: titleOf(explanation, write), blocks }
}

/** 【12】奥羽新幹線の整備実現　同盟会運営費　令和7年度; what is of all programmes together stands under none. */
function titleOf({ line, programmeName = '', of }: Explanation, write: Writer): readonly Inline[] {
  const year = write.year(of.year)
  if (line.programme === '') return write.language === 'ja' ? write.line`全ての事業　${line.cost}　${year}` : write.line`All programmes: ${line.cost}, ${year}`
  if (write.language === 'ja') return write.line`【${line.programme}】${programmeName === '' ? '' : `${programmeName}　`}${line.cost}　${year}`
  return write.line`[${line.programme}] ${programmeName === '' ? '' : `${programmeName}: `}${line.cost}, ${year}`
}
