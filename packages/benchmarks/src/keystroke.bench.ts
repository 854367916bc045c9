import { methods } from '@renkei/language-server/protocol'
import { editor } from './editor.ts'
import type { Section } from './section.ts'
import { yamagata } from './yamagata.ts'

const edited = '令和7年度1,682千円'

/** The largest rule set in an editor: from the character typed to everything that was found in all files, and to the yen of the year. */
export async function keystrokeSection(): Promise<Section> {
  const files = yamagata()
  const open = files.find(({ text }) => text.includes(edited))!
  const lines = open.text.split('\n')
  const line = lines.findIndex((text) => text.includes(edited))
  const at = lines[line]!.indexOf(edited) + edited.indexOf('千円') - 1
  const { type, ask } = await editor(files, open)
  let keystroke = 0
  let checksum = 0
  const typed = (): Promise<void> => type(line, at, at + 1, String(keystroke++ % 10))
  const yen = async (): Promise<void> => {
    const { report } = (await ask(methods.outcome, { year: 2025 })) as { report: { totals: { determined: number } } }
    checksum += report.totals.determined
  }
  return {
    title: 'A keystroke in an editor',
    work: 'The 44 programmes of the Yamagata area open in an editor that speaks with the server over streams; another digit typed each time, until what was found in all files has been told, then also the report of the year.',
    entries: [
      { name: 'typed and told', run: typed },
      { name: 'typed, told and computed', run: async () => (await typed(), await yen()) },
    ],
    unit: 'typed and told',
    warmUp: 300,
    targets: [],
    slowest: [{ of: 'typed and told', milliseconds: 16 }, { of: 'typed, told and computed', milliseconds: 50 }],
    checksum: () => checksum,
  }
}
