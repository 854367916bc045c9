/** What is wrong with a command line, as data; the words are in `words/usage.ts`. */
export type UsageProblem =
  | { readonly problem: 'no-command' }
  | { readonly problem: 'unknown-command'; readonly name: string; readonly meant: string | undefined }
  | { readonly problem: 'unknown-option'; readonly name: string; readonly meant: string | undefined }
  | { readonly problem: 'option-elsewhere'; readonly name: string; readonly commands: readonly string[] }
  | { readonly problem: 'value-missing'; readonly name: string }
  | { readonly problem: 'value-surplus'; readonly name: string }
  | { readonly problem: 'given-twice'; readonly name: string }
  | { readonly problem: 'option-needed'; readonly name: string }
  | { readonly problem: 'folder-not-named' }
  | { readonly problem: 'file-not-named' }
  | { readonly problem: 'part-not-named'; readonly command: string; readonly choices: readonly string[] }
  | { readonly problem: 'part-without-words'; readonly part: string }
  | { readonly problem: 'no-app-id' }
  | { readonly problem: 'not-a-table-id'; readonly value: string }
  | { readonly problem: 'too-many-folders'; readonly surplus: string }
  | { readonly problem: 'second-not-named' }
  | { readonly problem: 'no-such-table'; readonly path: string; readonly known: readonly string[] }
  | { readonly problem: 'bad-basis'; readonly value: string; readonly known: readonly string[] }
  | { readonly problem: 'bad-year'; readonly value: string }
  | { readonly problem: 'bad-date'; readonly value: string }
  | { readonly problem: 'bad-choice'; readonly name: string; readonly value: string; readonly choices: readonly string[] }
  | { readonly problem: 'rules-not-named'; readonly name: string }
  | { readonly problem: 'file-to-write-not-named'; readonly name: string }
  | { readonly problem: 'kind-not-named'; readonly choices: readonly string[] }
  | { readonly problem: 'reading-of-body' }
  | { readonly problem: 'no-such-folder'; readonly folder: string }
  | { readonly problem: 'not-a-folder'; readonly folder: string; readonly parent: string }
  | { readonly problem: 'no-such-file'; readonly path: string; readonly reason: string }
  | { readonly problem: 'not-a-catalogue'; readonly path: string }
  | { readonly problem: 'no-rules'; readonly folder: string }
  | { readonly problem: 'folder-unreadable'; readonly folder: string; readonly reason: string }
  | { readonly problem: 'year-outside'; readonly year: number; readonly years: readonly number[] }
  | { readonly problem: 'unknown-programme'; readonly value: string; readonly known: readonly string[] }
  | { readonly problem: 'unknown-body'; readonly value: string; readonly meant: string | undefined; readonly known: readonly string[] }

export function isUsageProblem(value: object): value is UsageProblem {
  return 'problem' in value
}
