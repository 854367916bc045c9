import { library } from '../../.config/tsup.ts'

export default library({ index: 'src/index.ts', 'protocol/index': 'src/protocol/index.ts', node: 'src/node.ts', browser: 'src/browser.ts' }, 'node')
