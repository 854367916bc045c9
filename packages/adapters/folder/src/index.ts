export { listFiles, type FoundFile, type FoundFiles } from './list-files.ts'
export { privateIn, readSource, type ReadSource } from './read-source.ts'
export { readVersion } from './read-version.ts'
export { reasonOf } from './reason-of.ts'
