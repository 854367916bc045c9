import type { Language } from '@renkei/diagnostics'

interface NoticeWords {
  readonly title: string
  readonly number: string
  readonly date: string
  readonly sender: string
  readonly addressee: (body: string) => string
  readonly subject: (year: string) => string
  readonly opening: string
  readonly below: string
  readonly shares: string
  readonly payments: string
  readonly noPayments: string
  readonly open: string
  readonly conditions: string
}

export const noticeWords: Readonly<Record<Language, NoticeWords>> = {
  ja: {
    title: '負担金の額の通知',
    number: '　　　　第　　　号',
    date: '令和　　年　　月　　日',
    sender: '（発出者）　　　　　　　　　　',
    addressee: (body) => (/[市町村区]$/.test(body) ? `${body}長　様` : /[都道府県]$/.test(body) ? `${body}知事　様` : `${body}　御中`),
    subject: (year) => `${year}負担金の額について（通知）`,
    opening: 'このことについて、下記のとおり算定したので、通知します。',
    below: '記',
    shares: '１　負担金の額',
    payments: '２　納付額と納期',
    noPayments: '納期は、規則に定めがありません。',
    open: '（参考）まだ決まっていないため、上の額に含まれないもの',
    conditions: '３　算定の条件',
  },
  en: {
    title: 'Notice of contributions',
    number: 'No.            ',
    date: 'Date:                    ',
    sender: '(sender)                    ',
    addressee: (body) => `To: ${body}`,
    subject: (year) => `Contributions for ${year}`,
    opening: 'The contributions were worked out as set out below.',
    below: 'Particulars',
    shares: '1. Contributions',
    payments: '2. Payments and days due',
    noPayments: 'The rules set no day for payment.',
    open: 'Not in the amounts above, being undecided',
    conditions: '3. What was computed',
  },
}
