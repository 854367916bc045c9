/** One value of a made-up reply: codes by axis, and its text. */
export interface MadeValue {
  readonly codes: Readonly<Record<string, string>>
  readonly unit?: string
  readonly text: string
}

export interface MadeReply {
  readonly id?: string
  readonly survey?: string
  readonly opened?: string
  /** Axis → name and items (code → name). */
  readonly axes: Readonly<Record<string, readonly [name: string, items: Readonly<Record<string, string>>]>>
  readonly values: readonly MadeValue[]
  readonly total?: number
  readonly next?: number
  readonly date?: string
}

/** How a thing is written where the service may write it in two ways. */
export interface Form {
  readonly one: (list: readonly unknown[]) => unknown
  readonly code: (axis: string, code: string) => string | number
}

export const asService: Form = { one: (list) => (list.length === 1 ? list[0] : list), code: (_, code) => code }
/** Always lists. */
export const asLists: Form = { one: (list) => list, code: (_, code) => code }

/** A reply of getStatsData in the form of the API 3.0. */
export function makeReply(made: MadeReply, form: Form = asService): string {
  const { id = '0003445078', survey = '国勢調査', opened = '2021-11-30', axes, values, total = values.length, next, date = '2026-11-21T10:00:00.000+09:00' } = made
  const classes = Object.entries(axes).map(([axis, [name, items]]) => ({
    '@id': axis, '@name': name, CLASS: form.one(Object.entries(items).map(([code, itemName]) => ({ '@code': form.code(axis, code), '@name': itemName, '@level': '1' }))),
  }))
  return JSON.stringify({
    GET_STATS_DATA: {
      RESULT: { STATUS: 0, ERROR_MSG: '正常に終了しました。', DATE: date },
      PARAMETER: { LANG: 'J', STATS_DATA_ID: id, DATA_FORMAT: 'J', START_POSITION: 1, METAGET_FLG: 'Y' },
      STATISTICAL_DATA: {
        RESULT_INF: { TOTAL_NUMBER: total, FROM_NUMBER: 1, TO_NUMBER: values.length, ...(next === undefined ? {} : { NEXT_KEY: next }) },
        TABLE_INF: { '@id': id, STAT_NAME: { '@code': '00200521', $: survey }, TITLE: { '@no': '1-1', $: '人口と世帯' }, OPEN_DATE: opened, SURVEY_DATE: 202010 },
        CLASS_INF: { CLASS_OBJ: form.one(classes) },
        DATA_INF: {
          NOTE: form.one([{ '@char': '***', $: '数値が得られないもの' }]),
          VALUE: form.one(values.map(({ codes, unit, text }) => ({
            ...Object.fromEntries(Object.entries(codes).map(([axis, code]) => [`@${axis}`, form.code(axis, code)])), ...(unit === undefined ? {} : { '@unit': unit }), $: text,
          }))),
        },
      },
    },
  })
}

const AREAS = { '06201': '山形市', '06206': '寒河江市', '06341': '大石田町' }
const POPULATION: readonly (readonly [string, string])[] = [['06201', '247590'], ['06206', '40189'], ['06341', '6577']]

/** Population and households of three bodies in 2020. */
export const CENSUS: MadeReply = {
  axes: {
    tab: ['表章項目', { '020': '人口', '030': '世帯数' }],
    cat01: ['男女', { 0: '総数', 1: '男', 2: '女' }],
    area: ['地域', AREAS],
    time: ['時間軸', { 2020000000: '2020年' }],
  },
  values: [
    ...POPULATION.map(([area, text]) => ({ codes: { tab: '020', cat01: '0', area, time: '2020000000' }, unit: '人', text })),
    ...POPULATION.map(([area]) => ({ codes: { tab: '020', cat01: '1', area, time: '2020000000' }, unit: '人', text: '3000' })),
    ...POPULATION.map(([area]) => ({ codes: { tab: '030', cat01: '0', area, time: '2020000000' }, unit: '世帯', text: '-' })),
  ],
}
