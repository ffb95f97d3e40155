// The advice under "Migrating" in the README: each line compiles, or gives the error in its comment.
import { Hono } from 'hono'
import phrasesOf15 from 'http-status-1.5'
import { CREATED, HttpStatus, isClientError, OK, PHRASES_BY_CODE, reasonPhrase, REGISTERED_CODES } from 'statusbook'
import type { ClientErrorCode, RegisteredCode } from 'statusbook'

const status: number = JSON.parse('404')

// A status from a framework is a number.
let varying: number = OK
varying = status
let registered: HttpStatus = OK
// @ts-expect-error: a number need not be registered.
registered = status

// @ts-expect-error: HttpStatus has no reverse look-up.
const silent: unknown = HttpStatus[status]

const created: number[] = [OK, CREATED]
// @ts-expect-error: `includes` of this array accepts only 200 and 201.
;[OK, CREATED].includes(status)

const clientErrors: ClientErrorCode[] = [200, 404].filter(isClientError)
const registeredClientErrors = REGISTERED_CODES.filter(code => isClientError(code))

const own: Record<number, string> = { ...PHRASES_BY_CODE, 700: 'Own' }

new Hono()
  .get('/:code', context => {
    // @ts-expect-error: Hono's StatusCode lacks 104.
    context.status(registered as RegisteredCode)
    return context.body(null)
  })
  .post('/', context => context.json({}, CREATED))

const known = REGISTERED_CODES.filter(code => phrasesOf15[code] !== undefined)
const differing = known.filter(code => phrasesOf15[code] !== reasonPhrase(code))

console.log(JSON.stringify([
  varying,
  silent === undefined,
  created.includes(status),
  clientErrors,
  registeredClientErrors.length,
  own[404],
  own[700],
  differing
]))
