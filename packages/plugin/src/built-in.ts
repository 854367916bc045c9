import { lints, methods } from '@renkei/compiler'
import { methods as explanations, readings } from '@renkei/explanation'
import { csvSource } from '@renkei/figures'
import { definePlugin } from './plugin.ts'

/** What Renkei brings itself, as a plug-in: nothing in it is made in a way that a stranger's could not be. */
export const builtIn = definePlugin({
  name: 'renkei',
  methods: methods.map((method) => {
    const explanation = explanations.find(({ name }) => name === method.name)
    const tell = readings.find(({ name }) => name === method.name)?.tell
    return { ...method, ...(explanation ? { explanation } : {}), ...(tell ? { tell } : {}) }
  }),
  sources: [csvSource],
  lints,
})
