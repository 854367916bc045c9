/** Ways in which municipalities work together, as the law and the ministry name them. */
export const cooperationForms = ['連携中枢都市圏', '定住自立圏', '広域連合', '一部事務組合', '事務の委託', '機関等の共同設置', '協議会', '連携協約', '相互応援'] as const

const marks: Readonly<Record<(typeof cooperationForms)[number], readonly string[]>> = {
  連携中枢都市圏: ['連携中枢都市', '中枢都市は'],
  定住自立圏: ['定住自立圏', '中心市は'],
  広域連合: ['広域連合'],
  一部事務組合: ['組合'],
  事務の委託: ['事務の委託', '委託団体'],
  機関等の共同設置: ['共同設置'],
  協議会: ['協議会は', '会議体'],
  連携協約: ['連携協約'],
  相互応援: ['応援', '相互実施'],
}

const english: Readonly<Record<string, string>> = {
  連携中枢都市圏: 'core-city cooperation area',
  定住自立圏: 'settlement and self-reliance area',
  広域連合: 'wide-area union',
  一部事務組合: 'partial-affairs association',
  事務の委託: 'entrustment of affairs',
  機関等の共同設置: 'joint establishment of organs',
  協議会: 'council',
  連携協約: 'cooperation agreement',
  相互応援: 'mutual support',
}

export function cooperationWord(form: string, language: 'ja' | 'en'): string {
  return language === 'ja' ? form : (english[form] ?? form)
}

/** Those that the texts of a rule set speak of. */
export function cooperationIn(text: string): readonly string[] {
  return cooperationForms.filter((form) => marks[form].some((mark) => text.includes(mark)))
}
