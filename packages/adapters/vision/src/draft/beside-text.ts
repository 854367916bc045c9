import { listed, quoted } from '../clauses/phrase.ts'
import type { Draft, DraftedProgramme } from './draft.ts'
import { placeText } from './place-text.ts'
import { remark } from './text.ts'

/** 財政措置: grants and bonds that a programme counts on. */
export function fundingText({ programmes }: Draft): string {
  return programmes.filter(({ programme }) => programme.funding.length > 0).map(({ programme }) => [
    `財政措置　事業【${programme.number}】の補助制度等`,
    `対象は、事業【${programme.number}】とする。`,
    `資料は、${quoted(programme.funding.map(({ text }) => text).join('、'))}とする。`,
    `出典の箇所は、${quoted(placeText(programme))}とする。`,
  ].join('\n')).join('\n\n')
}

/** 役割: who does what, in the words of the document. */
export function rolesText(draft: Draft): string {
  return draft.programmes.flatMap((drafted) => drafted.programme.roles.map((role, at) => roleText(role.text, at + 1, drafted, draft))).join('\n\n')
}

function roleText(text: string, at: number, { programme, participants }: DraftedProgramme, { vision, memberLabel, members }: Draft): string {
  const said = /^【?([^\s、。はが】]+?)(?:は|が|の役割|における)/.exec(text)?.[1] ?? ''
  const own = vision.bodies.find((body) => body.text === said)?.text
  const others = members.filter((member) => participants.includes(member))
  const who = own ?? (/^連携/.test(said) ? (others.length === members.length || others.length === 0 ? memberLabel : listed(others)) : undefined)
  return [
    `役割　事業【${programme.number}】の役割分担その${at}`,
    `担当は、${who ?? '関係市町'}とする。`,
    ...(who === undefined ? [remark('要確認　担当する団体を読み取れないため、関係市町としました。')] : []),
    `備考は、${quoted(text)}とする。`,
    `出典の箇所は、${quoted(placeText(programme))}とする。`,
  ].join('\n')
}
