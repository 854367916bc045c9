import type { HeadingKeyword, Section } from '@renkei/dsl'
import type { Linted } from './lint.ts'

/** The sections under a heading, file by file. */
export function sectionsOf({ files }: Pick<Linted, 'files'>, ...keywords: readonly HeadingKeyword[]): readonly Section[] {
  return files.flatMap((file) => file.sections).filter(({ heading }) => keywords.includes(heading.keyword))
}
