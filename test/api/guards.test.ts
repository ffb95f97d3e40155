import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import type { StatusRecord, Trait } from '../../src/status-record.js'
import { GUARDS, loadEntry } from './entries.js'
import type { Api } from './entries.js'
import { HOSTILE } from './hostile.js'

const between = (first: number, last: number) => (code: number): boolean => code >= first && code <= last
const registered = loadDataset('.').records.filter(({ registration }) => registration !== 'unofficial')
const among = (records: readonly StatusRecord[]) => {
  const codes = new Set<number>(records.map(({ code }) => code))
  return (code: number): boolean => codes.has(code)
}
const having = (trait: Trait) => among(registered.filter(({ traits }) => traits.includes(trait)))

const EXPECTED: Record<(typeof GUARDS)[number], (code: number) => boolean> = {
  isInformational: between(100, 199),
  isSuccessful: between(200, 299),
  isRedirection: between(300, 399),
  isClientError: between(400, 499),
  isServerError: between(500, 599),
  isErrorStatus: between(400, 599),
  isStatusCode: between(100, 599),
  isRegistered: among(registered),
  isRedirectStatus: having('redirectStatus'),
  isNullBodyStatus: having('nullBodyStatus'),
  isHeuristicallyCacheable: having('heuristicallyCacheable')
}

for (const { system, entry } of await loadEntry<Api>('index')) {
  describe(`the guards (${system})`, () => {
    for (const name of GUARDS) {
      const guard = entry[name] as (value: unknown) => boolean
      const expected = EXPECTED[name]

      it(`${name}() is true on exactly its integers, from -1,000 to 100,000`, () => {
        const wrong: number[] = []
        for (let code = -1_000; code <= 100_000; code++) if (guard(code) !== expected(code)) wrong.push(code)
        expect(wrong).toEqual([])
      })

      it(`${name}() is false for fractions and ${HOSTILE.length} hostile inputs, and never throws`, () => {
        const wrong: unknown[] = []
        const quarters = Array.from({ length: 4 * 502 }, (_, index) => 99 + index / 4)
        const fractions = quarters.filter(code => !Number.isInteger(code))
        for (const value of [...fractions, ...HOSTILE]) if (guard(value) !== false) wrong.push(value)
        expect(wrong).toEqual([])
      })
    }
  })
}
