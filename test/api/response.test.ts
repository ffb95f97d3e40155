import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { GUARDS, loadEntry } from './entries.js'
import type { Api } from './entries.js'
import { HOSTILE, REPLY } from './hostile.js'

for (const { system, entry } of await loadEntry<Api>('index')) {
  const hasStatus = entry.hasStatus as (response: unknown, expected: unknown) => boolean

  describe(`hasStatus() (${system})`, () => {
    it('compares a code with `status`, or with `statusCode` if there is no `status`', () => {
      expect(hasStatus({ status: 404 }, 404)).toBe(true)
      expect(hasStatus({ status: 404 }, 410)).toBe(false)
      expect(hasStatus({ statusCode: 404 }, 404)).toBe(true)
      expect(hasStatus({ status: undefined, statusCode: 404 }, 404)).toBe(true)
      expect(hasStatus({ status: null, statusCode: 404 }, 404)).toBe(true)
      expect(hasStatus({ status: 200, statusCode: 404 }, 404)).toBe(false)
      expect(hasStatus({ status: 'fail', statusCode: 404 }, 404)).toBe(false)
      expect(hasStatus(new Response(null, { status: 404 }), 404)).toBe(true)
    })

    it('gives the answer of each guard for every status from 0 to 700', () => {
      const wrong: string[] = []
      for (const name of GUARDS) {
        const guard = entry[name] as (code: number) => boolean
        for (let status = 0; status <= 700; status++) {
          const answers = [hasStatus({ status }, guard), hasStatus({ statusCode: status }, guard)]
          if (answers.some(answer => answer !== guard(status))) wrong.push(`${name} ${status}`)
        }
      }
      expect(wrong).toEqual([])
    })

    it(`is false for ${HOSTILE.length} hostile responses and as many statuses, and never throws`, () => {
      const answered: unknown[] = []
      for (const value of HOSTILE) {
        for (const expected of [200, entry.isClientError, entry.isStatusCode]) {
          if (value !== REPLY && hasStatus(value, expected) !== false) answered.push(value)
          if (hasStatus({ status: value }, expected) !== false) answered.push({ status: value })
        }
      }
      expect(answered).toEqual([])
    })

    it(`never throws for any response and any expected value (${2 * HOSTILE.length ** 2} pairs)`, () => {
      const thrown: string[] = []
      for (const response of [...HOSTILE, ...HOSTILE.map(status => ({ status }))]) {
        for (const expected of HOSTILE) {
          try {
            hasStatus(response, expected)
          } catch (error) {
            thrown.push(`${shown(response)}, ${shown(expected)}: ${String(error)}`)
          }
        }
      }
      expect(thrown).toEqual([])
    })

    it('returns a boolean for every response, unless `expected` is a function that is not a guard', () => {
      const guards = [entry.isClientError, entry.isRegistered, entry.isRedirectStatus, (code: unknown) => code === 404]
      const strange: string[] = []
      for (const response of [...HOSTILE, ...HOSTILE.map(status => ({ status })), { status: 404 }]) {
        for (const expected of [100, 404, 599, ...guards, ...HOSTILE.filter(value => typeof value !== 'function')]) {
          if (typeof hasStatus(response, expected) !== 'boolean') strange.push(`${shown(response)}, ${shown(expected)}`)
        }
      }
      expect(strange).toEqual([])
    })

    it('is false for 404 if `expected` is neither a code nor a function', () => {
      const values = HOSTILE.filter(value => typeof value !== 'function')
      expect(values.filter(value => hasStatus({ status: 404 }, value) !== false)).toEqual([])
    })

    it('gives the answer of a custom guard, or false if the guard throws', () => {
      expect(hasStatus({ status: 404 }, (code: unknown) => code === 404)).toBe(true)
      expect(hasStatus({ status: 404 }, (code: unknown) => code !== 404)).toBe(false)
      expect(hasStatus({ status: 404 }, () => { throw new Error('no') })).toBe(false)
    })

    it('calls a guard only with numbers', () => {
      const asked: unknown[] = []
      const guard = (code: unknown): boolean => asked.push(code) > 0
      for (const status of [...HOSTILE, '404', 404n, Symbol('404'), Object(404), [404], true, null, undefined]) {
        hasStatus({ status }, guard)
        hasStatus({ statusCode: status }, guard)
        hasStatus({ status: null, statusCode: status }, guard)
      }
      expect(hasStatus({ status: 404 }, guard)).toBe(true)
      expect(asked.filter(code => typeof code !== 'number')).toEqual([])
      expect(asked).toContain(404)
    })

    it('is false for a string status, even if the guard accepts strings', () => {
      const isMine = (code: unknown): boolean => /^4\d\d$/.test(String(code))
      expect(hasStatus(JSON.parse('{"status":"404"}'), isMine)).toBe(false)
      expect(hasStatus({ status: null, statusCode: '404' }, isMine)).toBe(false)
      expect(hasStatus({ status: 404 }, isMine)).toBe(true)
    })

    it('is false if reading the status throws', () => {
      expect(hasStatus({ get status() { throw new Error('no') } }, 404)).toBe(false)
    })
  })
}

const shown = (value: unknown): string => inspect(value, { maxStringLength: 20, depth: 0 })
