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

// The phrases of Node's own table that differ, with reasons. A newer Node may have fewer.
const DIFFERENCES: Record<number, [theirs: string, why: string]> = {
  413: ['Payload Too Large', 'the name of RFC 7231; RFC 9110 has Content Too Large'],
  418: ["I'm a Teapot", 'another spelling'],
  422: ['Unprocessable Entity', 'the name of RFC 4918; RFC 9110 has Unprocessable Content'],
  509: ['Bandwidth Limit Exceeded', 'in no registry: an unofficial code']
}

describe('the platform', () => {
  it('refuses a Response with a body for the statuses of isNullBodyStatus()', () => {
    // A Response has a status from 200 to 599. The Fetch Standard also lists 101 and 103, which fetch never returns.
    const differing: number[] = []
    for (let status = 200; status <= 599; status++) {
      const allowsBody = accepts(() => new Response('content', { status }))
      if (allowsBody === isNullBodyStatus(status)) differing.push(status)
    }
    expect(differing).toEqual([])
  })

  it('accepts the statuses of isRedirectStatus() in Response.redirect()', () => {
    const differing: number[] = []
    for (let status = 0; status <= 700; status++) {
      const redirects = accepts(() => Response.redirect('https://example.com/', status as 302))
      if (redirects !== isRedirectStatus(status)) differing.push(status)
    }
    expect(differing).toEqual([])
  })

  it('has the same phrases in http.STATUS_CODES, except for the listed differences', () => {
    // Node may know fewer codes: those that were registered after it was built.
    const phrases = PHRASES_BY_CODE as Readonly<Record<string, string | undefined>>
    const differing = Object.entries(STATUS_CODES).filter(([code, phrase]) => phrase !== phrases[code])
    expect(differing.filter(([code, phrase]) => phrase !== DIFFERENCES[Number(code)]?.[0])).toEqual([])
  })
})
