import type { Block, Piece } from '../../blocks/block.ts'
import type { Programme, Vision } from '../../facts/vision.ts'
import type { Ledger } from '../ledger.ts'
import { yearsIn } from '../years.ts'
import { type Article, articlesOf } from './articles-of.ts'
import { partiesOf, withNames } from './parties-of.ts'

/** A sentence that may say who bears what. 負担軽減 and the like are about something else. */
const SHARING = /(?:負担(?!の?(?:軽減|感))|按分|分担金)|(?:費用|経費|負担金|代金|使用料).*(?:支払|支弁|納付|納入|請求|精算|充て)/
const DATE = /(?:令和|平成)\s*(?:[0-9０-９]+|元)\s*年\s*([0-9０-９]+)\s*月\s*[0-9０-９]+\s*日/g

/** What an agreement without tables says: its parties, and each article that speaks of bearing costs as a programme of its own. */
export function readArticles(blocks: readonly Block[], ledger: Ledger): Pick<Vision, 'bodies' | 'centre' | 'programmes' | 'dated'> {
  const { bodies, centre, aliases } = partiesOf(blocks)
  const programmes = articlesOf(blocks).flatMap((article, at): readonly Programme[] => {
    const clauses = article.lines.filter(({ text }) => SHARING.test(text)).map(({ text, line }) => ({ text: withNames(text, aliases), line }))
    return clauses.length === 0 ? [] : [programmeOf(article, at, clauses)]
  })
  const lines = new Set(programmes.flatMap(({ clauses }) => clauses.map(({ line }) => line)))
  const named = new Set([...bodies, ...programmes.flatMap(({ name, path }) => [name, ...path])].map(({ line }) => line))
  const pieces = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.piece]))
  ledger.mark('fact', ...pieces.filter(({ line }) => named.has(line)))
  ledger.mark('clause', ...pieces.filter(({ line }) => lines.has(line)))
  const dated = lastYearOf(pieces)
  return { bodies, programmes, ...(centre === undefined ? {} : { centre }), ...(dated === undefined ? {} : { dated }) }
}

function programmeOf({ label, caption, place }: Article, at: number, clauses: readonly Piece[]): Programme {
  return {
    number: at + 1,
    numbered: false,
    name: caption ?? { text: label, line: place.line },
    path: [{ text: label, line: place.line }],
    flags: [],
    content: [],
    effects: [],
    schedule: [],
    costs: [],
    funding: [],
    roles: [],
    clauses,
    clausePlace: place,
    notes: [],
  }
}

/** The fiscal year of the latest day that is named: when it was made, or takes effect. */
function lastYearOf(pieces: readonly Piece[]): number | undefined {
  const years = pieces.flatMap(({ text }) => [...text.matchAll(DATE)].flatMap(([date, month = '']) => yearsIn(date).map((year) => (Number(month.normalize('NFKC')) < 4 ? year - 1 : year))))
  return years.length === 0 ? undefined : Math.max(...years)
}
