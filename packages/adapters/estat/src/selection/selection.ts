/** Which values of a statistical table become which indicator, kept as a small file beside the rules. */
export interface Selection {
  /** 統計表: the id of the table; what is read must be of it. */
  readonly table?: string
  /** 資料: how the rules call these statistics; otherwise the survey's own name. */
  readonly edition?: string
  /** 区分: 確定, 速報, 推計 … */
  readonly quality?: string
  /** 公表日 (ISO); otherwise the day on which the service opened the table. */
  readonly published?: string
  /** 取得日: true to have figures known only since they were fetched; otherwise that day is written where no day of publication is known. */
  readonly obtained?: boolean
  /** 基準日: the day of each calendar year that its figures are of (`10-01`). */
  readonly day?: string
  /** 数値: name of an indicator → the code it has on each axis; `unit` counts as one. */
  readonly indicators: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** 時点: the times to take, and how each is to be written (`2020-10-01`, `令和2年度`); all, as the service has them, where left out. */
  readonly times?: Readonly<Record<string, string>>
  /** 地域: the bodies to take, of five or six digits; all where left out. */
  readonly areas?: readonly string[]
}
