import { definePlugin } from '@renkei/plugin'
import { uncited } from './lints/uncited.ts'
import { halves } from './methods/halves.ts'
import { leastTenth } from './methods/least-tenth.ts'
import { markdown } from './exporters/markdown.ts'
import { jsonRecords } from './sources/json-records.ts'

export default definePlugin({
  name: 'example',
  methods: [leastTenth, halves],
  sources: [jsonRecords],
  exporters: [markdown],
  lints: [uncited],
})
