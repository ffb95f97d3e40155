import { CODES_BY_PHRASE, HttpStatus, isClientError, NOT_FOUND, PHRASES_BY_CODE, hasStatus, REGISTERED_CODES, reasonPhrase } from 'statusbook'

declare const response: Response
hasStatus({ body: 'text' }, 404) // TS2769 ResponseWithStatus|StatusField
hasStatus({ status: 'ok' }, 404) // TS2769 'string' is not assignable to type 'number'
hasStatus('404', 404) // TS2769 Argument of type 'string'|Argument of type '"404"'
hasStatus(response, '404') // TS2769 Argument of type '"404"' is not assignable to parameter of type 'StatusCode'
hasStatus(response, 99) // TS2769 Argument of type '99' is not assignable to parameter of type 'StatusCode'
hasStatus(response, 600) // TS2769 Argument of type '600' is not assignable to parameter of type 'StatusCode'
isClientError('404') // TS2345 Argument of type 'string' is not assignable to parameter of type 'number'
reasonPhrase('404') // TS2345 not assignable to parameter of type 'number
NOT_FOUND satisfies 405 // TS1360 Type '404' does not satisfy the expected type '405'
HttpStatus.NOT_A_NAME // TS2339 Property 'NOT_A_NAME' does not exist
PHRASES_BY_CODE[404] = 'Not Found' // TS2540 read-only
CODES_BY_PHRASE['Not Found'] = 404 // TS2540 read-only
REGISTERED_CODES.push(404) // TS2339 Property 'push' does not exist
PHRASES_BY_CODE[499] // TS7053 |TS2339
