import type { CheckResult } from '@renkei/ruleset'
import { useEffect, useState } from 'react'
import { WORK } from '../../engine/protocol.ts'
import { useDesk, useDeskState } from '../../work/desk-context.tsx'
import { useWords } from '../../words/use-words.ts'
import type { AskedPlace } from './write-page.tsx'

/** Milliseconds without a change before the checks are run again. */
const QUIET = 700

/** 検算: whether what the author worked out by hand still comes out; those that do not, with their place. */
export function ChecksLine({ onPlace }: { readonly onPlace: (source: string, spans: AskedPlace['spans']) => void }) {
  const { write: words } = useWords()
  const desk = useDesk()
  const { work, revision } = useDeskState()
  const [results, setResults] = useState<readonly CheckResult[]>([])
  useEffect(() => {
    let gone = false
    const timer = setTimeout(() => {
      void desk.engine.ask('renkei/checks', { folder: WORK }).then((found) => { if (!gone) setResults(found?.results ?? []) })
    }, QUIET)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [desk, revision])
  if (results.length === 0) return null
  const failed = results.filter(({ holds }) => holds === false)
  const show = ({ source, line }: CheckResult): void => {
    const lines = work?.files.find(({ path }) => path === source)?.text.split('\n') ?? []
    const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
    onPlace(source, [{ from, to: from + (lines[line - 1]?.length ?? 0) }])
  }
  return (
    <div className={failed.length === 0 ? 'checks' : 'checks checks-failed'} role="status">
      <p>{failed.length === 0 ? words.checksHold(results.length) : words.checksFail(failed.length, results.length)}</p>
      {failed.length > 0 && (
        <ul>
          {failed.slice(0, 20).map((result, index) => (
            <li key={index}>
              <button type="button" className="link" onClick={() => { show(result) }}>
                {result.statement}
              </button>
              {'yen' in result.expected && 'yen' in result.actual && <p>{words.checkDiffers(Number(result.expected.yen).toLocaleString('ja-JP'), Number(result.actual.yen).toLocaleString('ja-JP'))}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
