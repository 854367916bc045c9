import type { MarkedText, SectionChange, SentenceChange } from '@renkei/report'
import { Fragment } from 'react'
import { useWords } from '../../words/use-words.ts'

/** 新旧対照表: 改正後 at the left, as such tables are printed; the words that differ are marked. */
export function SectionsTable({ sections }: { readonly sections: readonly SectionChange[] }) {
  const { compare: words } = useWords()
  return (
    <div className="compare-scroll" tabIndex={0} role="region" aria-label={words.texts}>
      <table className="listing compare-texts">
        <thead>
          <tr>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.before}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ before, after, sentences }, index) => (
            <Fragment key={index}>
              <tr className="compare-heading">
                <td><Marked texts={after} none="" /></td>
                <td><Marked texts={before} none="" /></td>
              </tr>
              {sentences.map((sentence, at) => (
                <Row key={at} sentence={sentence} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ sentence }: { readonly sentence: SentenceChange }) {
  const { compare: words } = useWords()
  if (sentence.kind === 'more') return <tr><td colSpan={2}>{words.more(sentence.count)}</td></tr>
  if (sentence.kind === 'same') return <tr className="compare-quiet"><td>{words.same}</td><td>{words.same}</td></tr>
  return (
    <tr>
      <td><Marked texts={sentence.after} none={words.gone} /></td>
      <td><Marked texts={sentence.before} none={words.added} /></td>
    </tr>
  )
}

function Marked({ texts, none }: { readonly texts: readonly MarkedText[] | undefined; readonly none: string }) {
  return texts ? <span lang="ja">{texts.map(({ text, changed }, index) => (changed ? <mark key={index}>{text}</mark> : text))}</span> : none
}
