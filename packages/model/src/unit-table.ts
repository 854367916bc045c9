/** A base unit and its names; `scale` × base unit = 1 of the name. */
export interface UnitEntry {
  readonly names: readonly string[]
  readonly unit: Readonly<Record<string, number>>
  /** Canonical rational: `1000`, `1/100`. */
  readonly scale: string
}

/** What the base units are called. Every other unit is a multiple of one of them. */
export const BASE_UNITS: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  yen: { ja: '円', en: 'yen' },
  person: { ja: '人', en: 'persons' },
  household: { ja: '世帯', en: 'households' },
  house: { ja: '戸', en: 'houses' },
  case: { ja: '件', en: 'cases' },
  meal: { ja: '食', en: 'meals' },
  occurrence: { ja: '回', en: 'times' },
  vehicle: { ja: '台', en: 'vehicles' },
  facility: { ja: '施設', en: 'facilities' },
  school: { ja: '校', en: 'schools' },
  place: { ja: 'か所', en: 'places' },
  bed: { ja: '床', en: 'beds' },
  volume: { ja: '冊', en: 'volumes' },
  point: { ja: '点', en: 'points' },
  body: { ja: '団体', en: 'bodies' },
  route: { ja: '路線', en: 'routes' },
  night: { ja: '泊', en: 'nights' },
  day: { ja: '日', en: 'days' },
  month: { ja: 'か月', en: 'months' },
  year: { ja: '年', en: 'years' },
  hour: { ja: '時間', en: 'hours' },
  m: { ja: 'm', en: 'm' },
  m2: { ja: '㎡', en: 'm²' },
  m3: { ja: '㎥', en: 'm³' },
  kg: { ja: 'kg', en: 'kg' },
  kWh: { ja: 'kWh', en: 'kWh' },
}

const entry = (base: string, scale: string, ...names: readonly string[]): UnitEntry => ({ names, unit: { [base]: 1 }, scale })
const ratio = (scale: string, ...names: readonly string[]): UnitEntry => ({ names, unit: {}, scale })

/** Names by `normaliseName`. 千, 万, 百万, 億 … before a name need no entry of their own. */
export const UNITS: readonly UnitEntry[] = [
  entry('yen', '1', '円', 'yen'),
  entry('yen', '1/100', '銭'),
  entry('person', '1', '人', '名'),
  entry('household', '1', '世帯'),
  entry('house', '1', '戸'),
  entry('case', '1', '件'),
  entry('meal', '1', '食'),
  entry('occurrence', '1', '回'),
  entry('vehicle', '1', '台'),
  entry('facility', '1', '施設'),
  entry('school', '1', '校'),
  entry('place', '1', 'か所', 'カ所', '箇所', 'ケ所'),
  entry('bed', '1', '床', '病床'),
  entry('volume', '1', '冊'),
  entry('point', '1', '点'),
  entry('body', '1', '団体'),
  entry('route', '1', '路線'),
  entry('night', '1', '泊'),
  entry('day', '1', '日', '日間'),
  entry('month', '1', 'か月', 'カ月', '箇月', 'ケ月', '月'),
  entry('year', '1', '年', '年間'),
  entry('hour', '1', '時間', 'h'),
  entry('m', '1', 'm', 'メートル'),
  entry('m', '1000', 'km', 'キロメートル', 'キロ'),
  entry('m2', '1', 'm2', '平方メートル', '平米'),
  entry('m2', '10000', 'ha', 'ヘクタール'),
  entry('m2', '1000000', 'km2', '平方キロメートル', '平方キロ'),
  entry('m3', '1', 'm3', '立方メートル', '立米'),
  entry('m3', '1/1000', 'L', 'l', 'リットル'),
  entry('m3', '1', 'kL', 'kl', 'キロリットル'),
  entry('kg', '1', 'kg', 'キログラム'),
  entry('kg', '1/1000', 'g', 'グラム'),
  entry('kg', '1000', 't', 'トン'),
  entry('kWh', '1', 'kWh', 'kwh', 'キロワット時'),
  { names: ['人日'], unit: { person: 1, day: 1 }, scale: '1' },
  { names: ['人泊'], unit: { person: 1, night: 1 }, scale: '1' },
  ratio('1/100', '%', 'パーセント'),
  ratio('1/1000', '‰', 'パーミル'),
  ratio('1/10', '割'),
  ratio('1', '比', '割合', '率', '倍', '指数'),
]
