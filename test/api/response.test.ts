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

  const statusOf = entry.statusOf as (response: unknown) => number | undefined

  describe(`statusOf() (${system})`, () => {
    it('is `status` or, if that is null or undefined, `statusCode`', () => {
      expect(statusOf({ status: 404 })).toBe(404)
      expect(statusOf({ statusCode: 404 })).toBe(404)
      expect(statusOf({ status: null, statusCode: 404 })).toBe(404)
      expect(statusOf({ status: undefined, statusCode: 404 })).toBe(404)
      expect(statusOf({ status: 200, statusCode: 404 })).toBe(200)
      expect(statusOf(Object.assign(new Error('x'), { status: 503 }))).toBe(503)
      expect(statusOf(Object.assign(() => undefined, { status: 503 }))).toBe(503)
      expect(statusOf(Object.create({ status: 410 }))).toBe(410)
      expect(statusOf(new Response(null, { status: 404 }))).toBe(404)
    })

    it('is undefined if `status` is something else, whatever `statusCode` is', () => {
      for (const status of ['404', 'fail', 0, -0, NaN, 99, 404.5, 600, false, {}, new Number(404), 404n]) {
        expect(statusOf({ status, statusCode: 500 })).toBe(undefined)
      }
    })

    it('is each integer from 100 to 599, and nothing else', () => {
      const wrong: number[] = []
      for (let status = -1_000; status <= 10_000; status++) {
        const expected = status > 99 && status < 600 ? status : undefined
        if (statusOf({ status }) !== expected || statusOf({ statusCode: status }) !== expected) wrong.push(status)
      }
      expect(wrong).toEqual([])
    })

    it(`is undefined for ${HOSTILE.length} hostile responses and as many statuses, and never throws`, () => {
      const values = HOSTILE.filter(value => value !== REPLY)
      const responses = values.flatMap(value => [value, { status: value }, { statusCode: value }])
      const answers = responses.map(statusOf)
      expect(answers.filter(answer => answer !== undefined)).toEqual([])
    })

    it('is undefined if reading the status throws', () => {
      const { proxy, revoke } = Proxy.revocable({ status: 404 }, {})
      expect(statusOf(proxy)).toBe(404)
      revoke()
      expect(statusOf(proxy)).toBe(undefined)
      expect(statusOf({ get status() { throw new Error('no') } })).toBe(undefined)
      expect(statusOf({ get statusCode() { throw new Error('no') } })).toBe(undefined)
    })
  })

  const anyOf = entry.anyOf as (...expected: unknown[]) => (code: unknown) => boolean

  describe(`anyOf() (${system})`, () => {
    it('is true for each of its codes, and for what its guards accept', () => {
      const isMine = anyOf(404, anyOf(410), entry.isServerError, (code: number) => code === 429)
      const accepted = Array.from({ length: 700 }, (_, code) => code).filter(isMine)
      expect(accepted).toEqual([404, 410, 429, ...Array.from({ length: 100 }, (_, index) => 500 + index)])
      expect([500, 404, 200].filter(anyOf(404, 500))).toEqual([500, 404])
    })

    it('works in hasStatus()', () => {
      expect(hasStatus({ status: 410 }, anyOf(404, 410))).toBe(true)
      expect(hasStatus({ status: 200 }, anyOf(404, 410))).toBe(false)
      expect(hasStatus({ statusCode: 503 }, anyOf(404, entry.isServerError))).toBe(true)
    })

    it('is false without arguments', () => {
      expect([...HOSTILE, 404].filter(anyOf())).toEqual([])
    })

    it(`is false for ${HOSTILE.length} hostile codes, and calls guards only with numbers`, () => {
      const asked: unknown[] = []
      const guard = (code: unknown): boolean => asked.push(code) < 0
      expect(HOSTILE.filter(anyOf(404, entry.isClientError, guard))).toEqual([])
      expect(asked.length).toBeGreaterThan(5)
      expect(asked.filter(code => typeof code !== 'number')).toEqual([])
    })

    it('is not changed by a list that changes later', () => {
      const codes = [404]
      const isMine = anyOf(...codes)
      codes[0] = 500
      expect([isMine(404), isMine(500)]).toEqual([true, false])
    })
  })
}

const shown = (value: unknown): string => inspect(value, { maxStringLength: 20, depth: 0 })
