import { library } from '../../../.config/tsup.ts'

export default library(undefined, 'node')
