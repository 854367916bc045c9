import type { Language } from '@renkei/diagnostics'
import type { EditionChanges, PackageFile, UsedPackage } from '@renkei/ruleset'

interface PackageWords {
  readonly packed: (path: string, file: PackageFile, used: readonly UsedPackage[]) => string
  readonly types: (path: string) => string
  readonly same: (path: string) => string
  readonly checksFail: string
  readonly added: (path: string, file: PackageFile) => string
  readonly alreadyThere: (path: string) => string
  readonly lineWritten: (path: string, line: string) => string
  readonly writeLine: (line: string) => string
  readonly changeLine: (before: string, line: string, changes: EditionChanges) => string
}

const list = (rows: readonly string[]) => rows.map((row) => `  ${row}\n`).join('')

export const packageWords: Readonly<Record<Language, PackageWords>> = {
  ja: {
    packed: (path, { name, version, hash, sources }, used) => `まとめました: ${path}
  規則集  ${name}　第${version}版（ファイル${sources.length}件）
  sha256  ${hash}
${list(used.map((one) => `参照    ${one.name}　第${one.version}版`))}
このファイル一つで、ほかの規則から参照できます。
  renkei add ${path} 規則のフォルダー
`,
    types: (path) => `名前の型を書きました: ${path}\n`,
    same: (path) => `変わりはありません: ${path}\n`,
    checksFail: '検算が合わないので、まとめませんでした。renkei test で確かめて、直してください。',
    added: (path, { hash }) => `取り込みました: ${path}\n  sha256  ${hash}（内容と合っています）\n`,
    alreadyThere: (path) => `すでに同じものがあります: ${path}\n`,
    lineWritten: (path, line) => `参照する行を書きました: ${path}\n  ${line}\n`,
    writeLine: (line) => `規則に、次の行を書き加えてください。\n  ${line}\n`,
    changeLine: (before, line, { changes, renamed, dropped }) => `規則の、参照する行を改めてください。
  今の行    ${before}
  改める行  ${line}
${changes.length > 0 ? `変わったこと\n${list(changes)}` : ''}${renamed.length > 0 ? `名前の変わったもの\n${list(renamed.map(({ from, to }) => `「${from}」は、「${to}」に改められました`))}` : ''}${dropped.length > 0 ? `なくなったもの\n${list(dropped.map((name) => `「${name}」`))}` : ''}`,
  },
  en: {
    packed: (path, { name, version, hash, sources }, used) => `Packed: ${path}
  rule set  ${name} ${version} (${sources.length} ${sources.length === 1 ? 'file' : 'files'})
  sha256    ${hash}
${list(used.map((one) => `refers to ${one.name} ${one.version}`))}
Other rules can refer to it by this one file.
  renkei add ${path} folder-of-rules --lang en
`,
    types: (path) => `Wrote the names as types: ${path}\n`,
    same: (path) => `Nothing has changed: ${path}\n`,
    checksFail: 'Not packed, because checks do not hold. See renkei test.',
    added: (path, { hash }) => `Added: ${path}\n  sha256  ${hash} (as the content has it)\n`,
    alreadyThere: (path) => `The same is there already: ${path}\n`,
    lineWritten: (path, line) => `Wrote the line that refers to it: ${path}\n  ${line}\n`,
    writeLine: (line) => `Write this line into the rules:\n  ${line}\n`,
    changeLine: (before, line, { changes, renamed, dropped }) => `Change the line of the rules that refers to it.
  now     ${before}
  change  ${line}
${changes.length > 0 ? `What changed\n${list(changes)}` : ''}${renamed.length > 0 ? `Renamed\n${list(renamed.map(({ from, to }) => `${from} is now ${to}`))}` : ''}${dropped.length > 0 ? `Gone\n${list(dropped)}` : ''}`,
  },
}
