import { visibleText, type Language } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import type { UsageProblem } from '../arguments/usage-problem.ts'

type Problem<P> = Extract<UsageProblem, { readonly problem: P }>
type Words = { readonly [P in UsageProblem['problem']]: (problem: Problem<P>) => string }

const meantJa = (meant: string | undefined) => (meant === undefined ? '' : `もしかして ${meant} ですか。`)
const meantEn = (meant: string | undefined) => (meant === undefined ? '' : ` Did you mean ${meant}?`)

const ja: Words = {
  'no-command': () => 'コマンドを指定してください。',
  'unknown-command': ({ name, meant }) => `「${name}」というコマンドはありません。${meantJa(meant)}`,
  'unknown-option': ({ name, meant }) => `「${name}」という指定はありません。${meantJa(meant)}`,
  'option-elsewhere': ({ name, commands }) => `${name} は、このコマンドでは使えません。使えるのは ${commands.join('、')} です。`,
  'value-missing': ({ name }) => `${name} の後に値を書いてください。`,
  'value-surplus': ({ name }) => `${name} には値を付けません。`,
  'given-twice': ({ name }) => `${name} が2回指定されています。1回だけ書いてください。`,
  'option-needed': ({ name }) => `${name} を書いてください。`,
  'file-not-named': () => '取り込むファイルを指定してください。',
  'folder-not-named': () => '規則を入れたフォルダーを指定してください。',
  'part-not-named': ({ command, choices }) => `renkei ${command} の次に、${choices.join('、')} のどれかを書いてください。`,
  'part-without-words': ({ part }) => `${part} の次に、探す言葉か、統計表IDか、選び方のファイルを書いてください。`,
  'no-app-id': () => 'e-StatのアプリケーションIDを、環境変数 ESTAT_APP_ID に入れてください。IDは、e-Statに利用を登録すると受け取れます。',
  'not-a-table-id': ({ value }) => `「${value}」は統計表IDではありません。renkei estat find で探した10桁の番号か、統計表IDの書いてある選び方のファイルを指定してください。`,
  'too-many-folders': ({ surplus }) => `フォルダーは一つだけ指定してください（余分: ${surplus}）。名前に空白があるときは " " で囲みます。`,
  'second-not-named': () => '比べるもう一つのフォルダーを指定するか、--figures 又は --basis で差し替えるものを指定してください。',
  'no-such-table': ({ path, known }) => `規則のフォルダーに、「${path}」と同じ名前の表がありません。差し替えられる表は ${some(known, '、')} です。`,
  'bad-basis': ({ value, known }) => `--basis「${value}」を読み取れません。--basis 人口=直近の国勢調査 のように、指標の名前と基準を = でつないで書いてください。この規則にある指標は ${some(known, '、')} です。`,
  'bad-year': ({ value }) => `年度「${value}」を読み取れません。令和7年度、R7、2025 のように書いてください。`,
  'bad-date': ({ value }) => `日付「${value}」を読み取れません。2025-10-01、令和7年10月1日 のように、実在する日を書いてください。`,
  'bad-choice': ({ name, value, choices }) => `${name} に「${value}」は指定できません。${choices.join('、')} のどれかを書いてください。`,
  'rules-not-named': ({ name }) => `規則を入れたフォルダーを、${name} の後に書いてください。`,
  'file-to-write-not-named': ({ name }) => `書き出すファイルを、${name} の後に書いてください。`,
  'kind-not-named': ({ choices }) => `取決めの種類を、--kind の後に ${choices.join('、')} のどれかで指定してください。`,
  'reading-of-body': () => '--reading は規則の文の読み方を示すので、--body と一緒には使えません。どちらか一つを書いてください。',
  'no-such-folder': ({ folder }) => `フォルダー「${folder}」がありません。場所と名前を確かめてください。`,
  'not-a-folder': ({ folder, parent }) => `「${folder}」はフォルダーではありません。規則を入れたフォルダー（${parent} など）を指定してください。`,
  'no-such-file': ({ path, reason }) => `ファイル「${path}」を開けません（${reason}）。場所と名前を確かめてください。`,
  'not-a-catalogue': ({ path }) => `「${path}」はファイルではありません。決まりの一覧の表（coverage.tsv など）を指定してください。`,
  'no-rules': ({ folder }) => `フォルダー「${folder}」に規則のファイル（*.renkei）がありません。`,
  'folder-unreadable': ({ folder, reason }) => `フォルダー「${folder}」を開けません（${reason}）。読む権限を確かめてください。`,
  'year-outside': ({ year, years }) =>
    `${formatFiscalYear(year, 'ja')}は、この枠組みの期間の外です。${formatFiscalYear(years.at(0)!, 'ja')}から${formatFiscalYear(years.at(-1)!, 'ja')}までの年度を指定してください。`,
  'unknown-programme': ({ value, known }) => `事業「${value}」はありません。この規則にある事業の番号は ${some(known, '、')} です。`,
  'unknown-body': ({ value, meant, known }) => `団体「${value}」はありません。${meantJa(meant)}この規則にある団体は ${some(known, '、')} です。`,
}

const en: Words = {
  'no-command': () => 'Name a command.',
  'unknown-command': ({ name, meant }) => `There is no command “${name}”.${meantEn(meant)}`,
  'unknown-option': ({ name, meant }) => `There is no option “${name}”.${meantEn(meant)}`,
  'option-elsewhere': ({ name, commands }) => `${name} does not belong to this command, but to ${commands.join(', ')}.`,
  'value-missing': ({ name }) => `Write a value after ${name}.`,
  'value-surplus': ({ name }) => `${name} takes no value.`,
  'given-twice': ({ name }) => `${name} is given twice. Write it once.`,
  'option-needed': ({ name }) => `${name} is needed.`,
  'file-not-named': () => 'Name the file to add or import.',
  'folder-not-named': () => 'Name the folder that holds the rules.',
  'part-not-named': ({ command, choices }) => `Write one of ${choices.join(', ')} after renkei ${command}.`,
  'part-without-words': ({ part }) => `Write words to search for, a table id or a selection after ${part}.`,
  'no-app-id': () => 'Put the application id of e-Stat into the environment variable ESTAT_APP_ID. Those who register with e-Stat are given one.',
  'not-a-table-id': ({ value }) => `“${value}” is not the id of a table. Name the ten digits that renkei estat find shows, or a selection that holds them.`,
  'too-many-folders': ({ surplus }) => `Name one folder only (surplus: ${surplus}). Put a name with blanks between " ".`,
  'second-not-named': () => 'Name a second folder to compare with, or what to replace with --figures or --basis.',
  'no-such-table': ({ path, known }) => `The rules have no table of the name of “${path}”. The tables that can be replaced are ${some(known, ', ')}.`,
  'bad-basis': ({ value, known }) => `--basis “${value}” cannot be read. Join the name of an indicator and its basis with =, as in 人口=直近の国勢調査. The indicators of these rules are ${some(known, ', ')}.`,
  'bad-year': ({ value }) => `“${value}” is not a fiscal year. Write 2025, R7 or 令和7年度.`,
  'bad-date': ({ value }) => `“${value}” is not a day of the calendar. Write it like 2025-10-01.`,
  'bad-choice': ({ name, value, choices }) => `${name} cannot be “${value}”. Write one of ${choices.join(', ')}.`,
  'rules-not-named': ({ name }) => `Name the folder of the rules after ${name}.`,
  'file-to-write-not-named': ({ name }) => `Name the file to write after ${name}.`,
  'kind-not-named': ({ choices }) => `Name the kind of agreement after --kind: one of ${choices.join(', ')}.`,
  'reading-of-body': () => '--reading shows how sentences are understood and does not go with --body. Write one of the two.',
  'no-such-folder': ({ folder }) => `There is no folder “${folder}”. Check where it is and how it is spelt.`,
  'not-a-folder': ({ folder, parent }) => `“${folder}” is not a folder. Name the folder that holds the rules, such as ${parent}.`,
  'no-such-file': ({ path, reason }) => `The file “${path}” cannot be opened (${reason}). Check where it is and how it is spelt.`,
  'not-a-catalogue': ({ path }) => `“${path}” is not a file. Name the table that lists the rules of the sources, such as coverage.tsv.`,
  'no-rules': ({ folder }) => `The folder “${folder}” holds no rules (*.renkei).`,
  'folder-unreadable': ({ folder, reason }) => `The folder “${folder}” cannot be opened (${reason}). Check that you may read it.`,
  'year-outside': ({ year, years }) => `FY${year} is outside the period of this framework. Name a year from FY${years.at(0)!} to FY${years.at(-1)!}.`,
  'unknown-programme': ({ value, known }) => `There is no programme “${value}”. The programmes of these rules are ${some(known, ', ')}.`,
  'unknown-body': ({ value, meant, known }) => `There is no body “${value}”.${meantEn(meant)} The bodies of these rules are ${some(known, ', ')}.`,
}

const words: Readonly<Record<Language, Words>> = { ja, en }

/** What is wrong with the command line and what to write instead, safe to print. */
export function usageText(problem: UsageProblem, language: Language): string {
  // The key and the argument come from the same problem, which the compiler cannot see.
  const say = words[language][problem.problem] as (problem: UsageProblem) => string
  return visibleText(say(problem))
}

/** Enough to find one's own in a list. */
function some(list: readonly string[], separator: string): string {
  return list.length <= 60 ? list.join(separator) : `${list.slice(0, 60).join(separator)} …`
}
