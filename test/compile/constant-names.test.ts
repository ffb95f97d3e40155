import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { constantName, registeredConstants, unofficialConstants } from '../../src/wording/constant-names.js'

const { records } = loadDataset('.')

describe('constantName()', () => {
  it.each([
    ['Not Found', 'NOT_FOUND'],
    ["I'm a teapot", 'IM_A_TEAPOT'],
    ['Non-Authoritative Information', 'NON_AUTHORITATIVE_INFORMATION'],
    ['Multi-Status', 'MULTI_STATUS'],
    ['URI Too Long', 'URI_TOO_LONG'],
    ['Request-URI Too Long', 'REQUEST_URI_TOO_LONG'],
    ['HTTP Version Not Supported', 'HTTP_VERSION_NOT_SUPPORTED']
  ])('makes of %j the name %s', (phrase, name) => {
    expect(constantName(phrase)).toBe(name)
  })
})

describe('the names of the constants', () => {
  const registered = registeredConstants(records)
  const unofficial = unofficialConstants(records)

  it('are unique, and no unofficial one is a registered one', () => {
    const names = [...registered, ...unofficial].map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('start with the vendor if another code has the same phrase', () => {
    const nameOf = (code: number, vendor: string) =>
      unofficial.find(({ record }) => record.code === code && record.vendor === vendor)?.name
    expect(nameOf(561, 'AWS Application Load Balancer')).toBe('AWS_APPLICATION_LOAD_BALANCER_UNAUTHORIZED')
    expect(nameOf(499, 'nginx')).toBe('CLIENT_CLOSED_REQUEST')
    expect(nameOf(499, 'Esri ArcGIS')).toBe('TOKEN_REQUIRED')
  })

  it('start with the vendor, except the most common meaning, if a number has the same phrase twice', () => {
    const names = unofficial.filter(({ record }) => record.code === 509).map(({ name }) => name)
    expect(names).toEqual(['BANDWIDTH_LIMIT_EXCEEDED', 'MICROSOFT_ONEDRIVE_BANDWIDTH_LIMIT_EXCEEDED'])
  })

  it('include every former phrase', () => {
    const former = registered.filter(({ formerPhrase }) => formerPhrase).map(({ name }) => name)
    expect(former).toEqual([
      'MOVED_TEMPORARILY',
      'REQUEST_TIME_OUT',
      'REQUEST_ENTITY_TOO_LARGE',
      'PAYLOAD_TOO_LARGE',
      'REQUEST_URI_TOO_LARGE',
      'REQUEST_URI_TOO_LONG',
      'REQUESTED_RANGE_NOT_SATISFIABLE',
      'UNPROCESSABLE_ENTITY',
      'GATEWAY_TIME_OUT'
    ])
  })
})
