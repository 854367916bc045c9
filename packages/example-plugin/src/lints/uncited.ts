import { type Lint, remark } from '@renkei/plugin'

/** A programme that does not say where its rules come from. */
export const uncited: Lint = {
  name: 'uncited',
  look: ({ program }) =>
    program.programmes.filter(({ citation }) => citation === undefined).map(({ number, span }) => remark('example', `事業【${number}】に「出典の箇所」がありません`, span)),
}
