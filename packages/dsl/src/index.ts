export * from './tree/tree.ts'
