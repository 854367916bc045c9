import { library } from '../../.config/tsup.ts'

export default library({ index: 'src/index.ts', 'check/index': 'src/check/index.ts' })
