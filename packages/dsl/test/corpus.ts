import { hardSentences } from './hard-sentences.ts'
import { HEADING } from './helpers.ts'
import { workedExample } from './worked-example.ts'

const untidy = `\ufeff※ 初めの注
枠組み   山形  ※ 見出しの注

※ 次の事業の注
事業 【１２】　奥羽新幹線の整備実現\r
　事業費は、令和７年度 ４９１千円、Ｒ８年度（予算）３９０千円とし、   ※ 文の途中の注
　　※ もう一つ
令和９年度以降は未定とする。運営費は、山形市が負担する。


ただし、関係市町 (山形市を除く。) の間で、協議して定める。
これは 読めない文です。
指票　人口
単位は、人とする。
検算
令和7年度から令和8年度までの額は、20％である。※`

/** Texts that print and fuzz tests take their words from. */
export const corpus: readonly string[] = [workedExample, untidy, `${HEADING}${hardSentences.map(([text]) => text).join('\n')}\n`]
