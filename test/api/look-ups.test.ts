import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { HOSTILE, loadEntry } from './load.js'
import type { Api } from './load.js'

const { records } = loadDataset('.')
const registered = records.filter(({ registration }) => registration !== 'unofficial')
const spellings = registered.flatMap(({ code, phrase, formerPhrases, spellings }) => [phrase, ...formerPhrases.map(former => former.phrase), ...spellings].map(spelling => ({ code, spelling })))

const fc = createRequire(resolve('test/peers/package.json'))('fast-check') as typeof import('../peers/node_modules/fast-check/lib/fast-check.js')

/** A naive model of `statusCode`. */
const model = new Map(spellings.map(({ code, spelling }) => [spelling.toLowerCase().replace(/[\s_'’‐‑-]/g, ''), code as number]))

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
      expect([reasonPhrase(306), reasonPhrase(413), reasonPhrase(418)]).toEqual(['Unused', 'Content Too Large', "I'm a teapot"])
    })

    it('statusClass() gives the class of every integer from 100 to 599 and of no other number', () => {
      const classes = ['informational', 'successful', 'redirection', 'clientError', 'serverError']
      const wrong: number[] = []
      for (let code = -1_000; code <= 100_000; code++) {
        if (statusClass(code) !== (code >= 100 && code < 600 ? classes[Math.floor(code / 100) - 1] : undefined)) wrong.push(code)
      }
      expect(wrong).toEqual([])
    })

    it(`give undefined for ${HOSTILE.length} hostile inputs, and never throw`, () => {
      const answered = HOSTILE.flatMap(value => [reasonPhrase(value), statusCode(value), statusClass(value)]).filter(answer => answer !== undefined)
      expect(answered).toEqual([])
    })

    it('statusCode() gives the code of every phrase, former phrase and spelling, and inverts reasonPhrase()', () => {
      for (const { code, spelling } of spellings) expect(statusCode(spelling), spelling).toBe(code)
      for (const { code } of registered) expect(statusCode(reasonPhrase(code))).toBe(code)
    })

    it('statusCode() ignores case, white space, hyphens, underscores and apostrophes anywhere (10,000 runs)', () => {
      const noise = fc.array(fc.constantFrom(' ', '\t', '-', '‐', '‑', '_', "'", '’', '\u00a0'), { maxLength: 3 }).map(list => list.join(''))
      fc.assert(
        fc.property(fc.constantFrom(...spellings), fc.infiniteStream(noise), fc.infiniteStream(fc.boolean()), ({ code, spelling }, noises, upper) => {
          const written = [...spelling].map(letter => (upper.next().value ? letter.toUpperCase() : letter.toLowerCase()) + noises.next().value).join('')
          return statusCode(written) === code
        }),
        { numRuns: 10_000 }
      )
    })

    it('statusCode() agrees with a naive model on any string (20,000 runs)', () => {
      const words = spellings.flatMap(({ spelling }) => spelling.split(/\W+/))
      const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 5 }).map(list => list.join(' ')))
      fc.assert(fc.property(text, phrase => statusCode(phrase) === model.get(phrase.toLowerCase().replace(/[\s_'’‐‑-]/g, ''))), { numRuns: 20_000 })
    })

    it('statusCode() finds an unofficial phrase only if a registered code has it too', () => {
      const answered = records.filter(({ registration, phrase }) => registration === 'unofficial' && statusCode(phrase) !== undefined)
      expect(answered.map(({ code, phrase }) => `${code} ${phrase}`)).toEqual(['561 Unauthorized'])
    })

    // One long phrase has as many letters as 64 short ones. A linear algorithm takes as long for both; a quadratic one takes 64 times as
    // long for the long phrase. The limit lies midway. The best of interleaved runs is stable on a busy machine.
    it.each([' ', '-', "'", 'n', 'N', "Not Found '", '- _', 'İ', '\ud800'])('statusCode() takes linear time on a long phrase of %j', part => {
      const time = (count: number, length: number): number => {
        const phrases = Array.from({ length: count }, (_, index) => `${index}${part.repeat(length / part.length)}x`)
        const start = performance.now()
        for (const phrase of phrases) statusCode(phrase)
        return performance.now() - start
      }
      const runs = Array.from({ length: 7 }, () => ({ short: time(64, 1_000), long: time(1, 64_000) }))
      expect(Math.min(...runs.map(({ long }) => long))).toBeLessThan(8 * Math.min(...runs.map(({ short }) => short)))
    })
  })

  describe(`the maps (${system})`, () => {
    it('hold every registered code, in order, and inherit nothing', () => {
      expect({ ...entry.PHRASES_BY_CODE }).toEqual(Object.fromEntries(registered.map(({ code, phrase }) => [code, phrase])))
      expect({ ...entry.CODES_BY_PHRASE }).toEqual(Object.fromEntries(registered.map(({ code, phrase }) => [phrase, code])))
      expect(entry.REGISTERED_CODES).toEqual(registered.map(({ code }) => code))
      expect([Object.getPrototypeOf(entry.PHRASES_BY_CODE), Object.getPrototypeOf(entry.CODES_BY_PHRASE)]).toEqual([null, null])
    })
  })
}
