// Generated from messages/ by scripts/generate.mjs. Do not edit.

export const catalogue = {
  'unknown-body': {
    code: 'R0203',
    severity: 'error',
    params: ['name'],
    ja: { message: '「{name}」という団体はありません', hint: '枠組みの構成団体か、費用を負担する者として定めた名前を書いてください' },
    en: { message: 'There is no body called “{name}”', hint: 'Write a member of the framework, or a name declared as a payer' },
  },
} as const
