import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { addDays, isClosedDay, openDay } from '../src/index.ts'

describe('isClosedDay', () => {
  it.each([
    ['2025-06-30', false],
    ['2025-08-31', true],
    ['2025-11-03', true],
    ['2025-11-24', true],
    ['2025-12-29', true],
    ['2026-01-03', true],
    ['2026-01-05', false],
  ])('%s: %s', (date, closed) => {
    expect(isClosedDay(date)).toBe(closed)
  })

  it('knows the holidays as they are listed today', () => {
    execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/generate.mjs', import.meta.url)), '--check'], { stdio: 'pipe' })
  })

  it('does not guess where no holidays are known', () => {
    expect(isClosedDay('2051-04-01')).toBeUndefined()
    expect(openDay('1969-04-01', 'after')).toBeUndefined()
  })
})

describe('openDay', () => {
  it('goes past the days around the new year', () => {
    expect(openDay('2025-12-31', 'after')).toBe('2026-01-05')
    expect(openDay('2025-12-31', 'before')).toBe('2025-12-26')
  })

  it('is the day itself where offices are open', () => {
    expect(openDay('2025-06-30', 'after')).toBe('2025-06-30')
  })
})

describe('addDays', () => {
  it('goes over the end of a month and of a leap year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28')
  })
})
