export { serve } from './server/serve.ts'
export type { FolderTexts, Host } from './workspace/host.ts'
export { today } from './workspace/today.ts'
export * from './protocol/index.ts'
