import { packageEnding } from './packages/package-file.ts'

/** How the file ends that says what the columns of an imported table are. It lies beside the rules and is no table of figures. */
export const mappingEnding = '.対応表.csv'

/** The name of a file as rules write it: letters composed, and 人口.CSV is 人口.csv. */
export function writtenName(name: string): string {
  return name.normalize('NFC').replace(/\.(renkei|csv|renkeipack)$/i, (ending) => ending.toLowerCase())
}

/** True for rules, tables and packed rule sets, by a name as rules write it. */
export function isSourceName(name: string): boolean {
  return name.endsWith('.renkei') || (name.endsWith('.csv') && !name.endsWith(mappingEnding)) || name.endsWith(packageEnding)
}
