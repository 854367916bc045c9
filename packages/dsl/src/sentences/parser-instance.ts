import { ChunkParser } from './chunk-parser.ts'

/** Built on first use; every sentence resets it, so that nothing passes from one call to the next. */
let parser: ChunkParser | undefined

export function chunkParser(): ChunkParser {
  parser ??= new ChunkParser(false)
  return parser
}
