import { STATUS_CODES } from 'node:http'
import { describe, expect, it } from 'vitest'
import { isNullBodyStatus, isRedirectStatus, PHRASES_BY_CODE } from '../../src/index.js'

const accepts = (make: () => Response): boolean => {
  try {
    make()
    return true
  } catch {
    return false
  }
}

// Where Node's own table differs, and why. A newer Node may have caught up: then it may differ in less.
const DIFFERENCES: Record<number, [theirs: string | undefined, why: string]> = {
  104: [undefined, 'registered for a time only'],
  306: [undefined, 'reserved, and so not for sending'],
  413: ['Payload Too Large', 'the name of RFC 7231; RFC 9110 has Content Too Large'],
  418: ["I'm a Teapot", 'another spelling'],
  422: ['Unprocessable Entity', 'the name of RFC 4918; RFC 9110 has Unprocessable Content'],
  509: ['Bandwidth Limit Exceeded', 'in no registry: an unofficial code']
}

describe('the platform agrees', () => {
  it('on which statuses refuse content: those of a Response that isNullBodyStatus() knows', () => {
    // A Response has a status from 200 to 599: 101 and 103 never come out of fetch, yet the Fetch Standard lists them.
    const differing: number[] = []
    for (let status = 200; status <= 599; status++) if (accepts(() => new Response('content', { status })) === isNullBodyStatus(status)) differing.push(status)
    expect(differing).toEqual([])
  })

  it('on which statuses redirect: those that Response.redirect() takes', () => {
    const differing: number[] = []
    for (let status = 0; status <= 700; status++) if (accepts(() => Response.redirect('https://example.com/', status as 302)) !== isRedirectStatus(status)) differing.push(status)
    expect(differing).toEqual([])
  })

  it('on every phrase of http.STATUS_CODES, but for the differences that are listed here', () => {
    const codes = new Set([...Object.keys(STATUS_CODES), ...Object.keys(PHRASES_BY_CODE)].map(Number))
    const phrases = PHRASES_BY_CODE as Readonly<Record<number, string | undefined>>
    const unexplained = [...codes].filter(code => STATUS_CODES[code] !== phrases[code] && STATUS_CODES[code] !== DIFFERENCES[code]?.[0])
    expect(unexplained).toEqual([])
  })
})
