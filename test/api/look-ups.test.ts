import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namesOf } from '../../src/wording/names.js'
import { loadDataset } from '../../src/compile/index.js'
import { loadEntry } from './entries.js'
import type { Api } from './entries.js'
import { HOSTILE } from './hostile.js'

const { records } = loadDataset('.')
const registered = records.filter(({ registration }) => registration !== 'unofficial')
const spellings = registered.flatMap(record => namesOf(record).map(spelling => ({ code: record.code, spelling })))

type FastCheck = typeof import('../peers/node_modules/fast-check/lib/fast-check.js')
const fc = createRequire(resolve('test/peers/package.json'))('fast-check') as FastCheck

/** A naive model of `statusCode`. */
const simplified = (phrase: string): string => phrase.toLowerCase().replace(/[\s_'’‐‑-]/g, '')
const model = new Map(spellings.map(({ code, spelling }) => [simplified(spelling), code as number]))

for (const { system, entry } of await loadEntry<Api>('index')) {
  const reasonPhrase = entry.reasonPhrase as (code: unknown) => string | undefined
  const statusCode = entry.statusCode as (phrase: unknown) => number | undefined
  const statusClass = entry.statusClass as (code: unknown) => string | undefined

  describe(`the look-ups (${system})`, () => {
    it('reasonPhrase() gives the phrase of every registered code and of no other number from -1,000 to 100,000', () => {
      const phrases = new Map(registered.map(({ code, phrase }) => [code as number, phrase]))
      const wrong: number[] = []
      for (let code = -1_000; code <= 100_000; code++) if (reasonPhrase(code) !== phrases.get(code)) wrong.push(code)
      expect(wrong).toEqual([])
      expect([306, 413, 418].map(reasonPhrase)).toEqual(['Unused', 'Content Too Large', "I'm a teapot"])
    })

    it('statusClass() gives the class of every integer from 100 to 599 and of no other number', () => {
      const classes = ['informational', 'successful', 'redirection', 'clientError', 'serverError']
      const wrong: number[] = []
      for (let code = -1_000; code <= 100_000; code++) {
        if (statusClass(code) !== classes[Math.floor(code / 100) - 1]) wrong.push(code)
      }
      expect(wrong).toEqual([])
    })

    it(`give undefined for ${HOSTILE.length} hostile inputs, and never throw`, () => {
      const answers = HOSTILE.flatMap(value => [reasonPhrase(value), statusCode(value), statusClass(value)])
      expect(answers.filter(answer => answer !== undefined)).toEqual([])
    })

    it('statusCode() gives the code of every phrase, former phrase and spelling, and inverts reasonPhrase()', () => {
      for (const { code, spelling } of spellings) expect(statusCode(spelling), spelling).toBe(code)
      for (const { code } of registered) expect(statusCode(reasonPhrase(code))).toBe(code)
    })

    it("statusCode() gives the code of every constant's name", () => {
      const constants = Object.entries(entry.HttpStatus)
      expect(constants.length).toBeGreaterThan(60)
      for (const [name, code] of constants) expect(statusCode(name), name).toBe(code)
    })

    it('statusCode() ignores case, white space, hyphens, underscores and apostrophes anywhere (10,000 runs)', () => {
      const ignored = fc.constantFrom(' ', '\t', '-', '‐', '‑', '_', "'", '’', '\u00a0')
      const noise = fc.string({ unit: ignored, maxLength: 3 })
      const isFound = fc.property(
        fc.constantFrom(...spellings),
        fc.infiniteStream(noise),
        fc.infiniteStream(fc.boolean()),
        ({ code, spelling }, noises, isUpper) => {
          const written = [...spelling].map(letter => {
            const cased = isUpper.next().value ? letter.toUpperCase() : letter.toLowerCase()
            return cased + noises.next().value
          })
          return statusCode(written.join('')) === code
        }
      )
      fc.assert(isFound, { numRuns: 10_000 })
    })

    it('statusCode() agrees with a naive model on any string (20,000 runs)', () => {
      const word = fc.constantFrom(...spellings.flatMap(({ spelling }) => spelling.split(/\W+/)))
      const words = fc.array(fc.oneof(word, fc.string()), { maxLength: 5 }).map(list => list.join(' '))
      const text = fc.oneof(fc.string({ unit: 'binary' }), words)
      const agrees = fc.property(text, phrase => statusCode(phrase) === model.get(simplified(phrase)))
      fc.assert(agrees, { numRuns: 20_000 })
    })

    it('statusCode() finds an unofficial phrase only if a registered code has it too', () => {
      const unofficial = records.filter(({ registration }) => registration === 'unofficial')
      const answered = unofficial.filter(({ phrase }) => statusCode(phrase) !== undefined)
      expect(answered.map(({ code, phrase }) => `${code} ${phrase}`)).toEqual(['561 Unauthorized'])
    })

    // One long phrase has as many letters as 64 short ones. A linear algorithm takes as long for both; a quadratic one
    // takes 64 times as long for the long phrase. The limit lies midway. The best of interleaved runs is stable on a
    // busy machine.
    it.each([
      ' ', '-', "'", 'n', 'N', "Not Found '", '- _', 'İ', '\ud800'
    ])('statusCode() takes linear time on a long phrase of %j', part => {
      const time = (count: number, length: number): number => {
        const phrases = Array.from({ length: count }, (_, index) => `${index}${part.repeat(length / part.length)}x`)
        const start = performance.now()
        for (const phrase of phrases) statusCode(phrase)
        return performance.now() - start
      }
      const runs = Array.from({ length: 7 }, () => ({ short: time(64, 1_000), long: time(1, 64_000) }))
      const best = (length: 'short' | 'long'): number => Math.min(...runs.map(run => run[length]))
      expect(best('long')).toBeLessThan(8 * best('short'))
    })
  })

  describe(`the maps (${system})`, () => {
    it('hold every registered code, in order, and inherit nothing', () => {
      const { CODES_BY_PHRASE, PHRASES_BY_CODE, REGISTERED_CODES } = entry
      expect({ ...PHRASES_BY_CODE }).toEqual(Object.fromEntries(registered.map(({ code, phrase }) => [code, phrase])))
      expect({ ...CODES_BY_PHRASE }).toEqual(Object.fromEntries(registered.map(({ code, phrase }) => [phrase, code])))
      expect(REGISTERED_CODES).toEqual(registered.map(({ code }) => code))
      expect([PHRASES_BY_CODE, CODES_BY_PHRASE].map(Object.getPrototypeOf)).toEqual([null, null])
    })
  })
}
