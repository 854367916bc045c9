import type { Work } from '../../work/work.ts'
import { othersOf } from '../../work/others-of.ts'
import { rewrittenOf } from '../../work/rewritten-of.ts'
import { useWords } from '../../words/use-words.ts'

/** More than this is folded. */
const FEW = 12

/** What came with the rules in their folder, and how what was read is saved again. */
export function OriginFiles({ work }: { readonly work: Work }) {
  const { folder: words } = useWords()
  const others = othersOf(work)
  const paths = new Set(work.files.map(({ path }) => path))
  const { cp932, mixed } = rewrittenOf((work.origin?.files ?? []).filter(({ path }) => paths.has(path)))
  return (
    <div className="write-origin">
      {others.length > 0 && (
        <details open={others.length <= FEW}>
          <summary>{words.others(others.length)}</summary>
          <p>{words.othersText}</p>
          <ul>
            {others.map(({ name, content }) => (
              <li key={name}>
                {name} <small>{words.size(content.size)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {cp932.length > 0 && <p>{words.cp932(cp932)}</p>}
      {mixed.length > 0 && <p>{words.mixed(mixed)}</p>}
    </div>
  )
}
