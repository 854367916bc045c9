import { library } from '../../../.config/tsup.ts'

export default library({ index: 'src/index.ts', rows: 'src/rows.ts' })
