import type { Keyword } from './keyword.ts'

/** 山形市以外の構成団体: everything of the set but what stands before. */
export const excepts: readonly Keyword[] = [
  { surface: '以外の', category: 'except', stem: '以外の' },
  { surface: '以外', category: 'except', stem: '以外' },
]
