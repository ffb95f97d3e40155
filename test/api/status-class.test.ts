import { describe, expect, it } from 'vitest'
import { isClientError } from '../../src/index.js'

describe('isClientError()', () => {
  it('is true on every integer from 400 to 499 and on no other from -1,000 to 100,000', () => {
    for (let code = -1_000; code <= 100_000; code++) expect(isClientError(code)).toBe(code >= 400 && code <= 499)
  })
})
