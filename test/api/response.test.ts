import { describe, expect, it } from 'vitest'
import { HOSTILE, loadEntry } from './load.js'
import type { Api } from './load.js'

for (const { system, entry } of await loadEntry<Api>('index')) {
  const hasStatus = entry.hasStatus as (response: unknown, expected: unknown) => boolean

  describe(`hasStatus() (${system})`, () => {
    it('compares a code with the status, or with the status code where there is no status', () => {
      expect(hasStatus({ status: 404 }, 404)).toBe(true)
      expect(hasStatus({ status: 404 }, 410)).toBe(false)
      expect(hasStatus({ statusCode: 404 }, 404)).toBe(true)
      expect(hasStatus({ status: undefined, statusCode: 404 }, 404)).toBe(true)
      expect(hasStatus({ status: null, statusCode: 404 }, 404)).toBe(true)
      expect(hasStatus({ status: 200, statusCode: 404 }, 404)).toBe(false)
      expect(hasStatus({ status: 'fail', statusCode: 404 }, 404)).toBe(false)
      expect(hasStatus(new Response(null, { status: 404 }), 404)).toBe(true)
    })

    it('asks every guard, and answers as the guard does for every status from 0 to 700', () => {
      const names = [
        'isInformational', 'isSuccessful', 'isRedirection', 'isClientError', 'isServerError', 'isErrorStatus', 'isRegistered', 'isStatusCode', 'isRedirectStatus',
        'isNullBodyStatus', 'isHeuristicallyCacheable'
      ] as const
      const wrong: string[] = []
      for (const name of names) {
        const guard = entry[name] as (code: number) => boolean
        for (let status = 0; status <= 700; status++) {
          if (hasStatus({ status }, guard) !== guard(status) || hasStatus({ statusCode: status }, guard) !== guard(status)) wrong.push(`${name} ${status}`)
        }
      }
      expect(wrong).toEqual([])
    })

    it(`is false for ${HOSTILE.length} hostile responses and ${HOSTILE.length} hostile statuses, and never throws`, () => {
      const answered: unknown[] = []
      for (const value of HOSTILE) {
        for (const expected of [200, entry.isClientError, entry.isStatusCode]) {
          const isStatus404 = typeof value === 'object' && value !== null && Object.is(HOSTILE.find(item => JSON.stringify(safe(item)) === '{"status":404}'), value)
          if (!isStatus404 && hasStatus(value, expected) !== false) answered.push(value)
          if (hasStatus({ status: value }, expected) !== false) answered.push({ status: value })
        }
      }
      expect(answered).toEqual([])
    })

    it(`never throws, whatever is expected of whatever response (${HOSTILE.length ** 2} pairs), and is true of none`, () => {
      for (const response of HOSTILE) {
        for (const expected of HOSTILE) {
          const answer = hasStatus(response, expected)
          // A function that is no guard may answer what it likes.
          if (typeof expected !== 'function') expect(answer).toBe(false)
        }
      }
    })

    it('is false where the guard throws', () => {
      expect(hasStatus({ status: 404 }, () => { throw new Error('no') })).toBe(false)
    })

    it('is false where reading the status throws', () => {
      expect(hasStatus({ get status() { throw new Error('no') } }, 404)).toBe(false)
    })
  })
}

function safe(value: unknown): unknown {
  try {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).join() === 'status' ? value : undefined
  } catch {
    return undefined
  }
}
