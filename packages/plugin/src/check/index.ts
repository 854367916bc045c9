export { checkPlugin, type Checked } from './check-plugin.ts'
