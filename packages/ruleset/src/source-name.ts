import { packageEnding } from './packages/package-file.ts'

/** How the file ends that says what the columns of an imported table are. It lies beside the rules and is no table of figures. */
export const mappingEnding = '.対応表.csv'

/** The name of a file as rules write it: letters composed, and 人口.CSV is 人口.csv. */
export function writtenName(name: string): string {
  return name.normalize('NFC').replace(/\.(renkei|csv|renkeipack)$/i, (ending) => ending.toLowerCase())
}

export type SourceKind = 'rules' | 'table' | 'package'

/** What a file of a rule set is, by a name as rules write it; nothing where it is none. */
export function sourceKind(name: string): SourceKind | undefined {
  if (name.endsWith('.renkei')) return 'rules'
  if (name.endsWith(packageEnding)) return 'package'
  return name.endsWith('.csv') && !name.endsWith(mappingEnding) ? 'table' : undefined
}
