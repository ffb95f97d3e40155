// Each line that ends in an error code, or follows one, gives that error, with these words in its message.
// "…" stands for any text.
import {
  anyOf, CODES_BY_PHRASE, hasStatus, HttpStatus, isClientError, isRedirectStatus, isRegistered, NOT_FOUND,
  PHRASES_BY_CODE, reasonPhrase, REGISTERED_CODES, statusClass, statusCode
} from 'statusbook'
import type { StatusGuard } from 'statusbook'
import { same } from './equal.js'

declare const response: Response
declare const noStatus: { body: string }
declare const number: number
declare const expressResponse: { status(): void; statusCode: number }
declare const reply: { status: 200; id: string } | { status: 404; message: string }
declare const hasAny: (code: number | null | undefined) => boolean
declare const takesAString: (code: string) => code is '404'
interface HttpError extends Error { response: Response }
declare const httpError: HttpError
declare const isGone: (code: number) => code is 410
declare const isMissing: (code: number) => code is 404
declare const oneOf: 404 | 410
declare const list: 404[]
declare const oneOfTwo: readonly [404] | readonly [410]
declare const anyGuard: StatusGuard
declare const fromJson: { status: ReturnType<typeof JSON.parse> }
declare const nobody: { id: string } | { message: string } | null
declare const notAStatus: { status: 'ok' } | { status: 'failed' }
declare const promise: Promise<Response>
declare const unknown: unknown
declare const settled: PromiseSettledResult<Response>
declare const sometimes: { cause: Error } | { status: 404 }

// A response without any status.
// TS2769: … '{ body: string; }' … '{ readonly status: number; }'
hasStatus(noStatus, 404)
// TS2769: … '{ body: string; }' … '{ readonly status: number; }'
hasStatus(noStatus, isClientError)
// TS2769: … Object literal may only specify known properties, and 'body' does not exist in type
hasStatus({ body: 'text' }, 404)
// TS2769: … Argument of type 'string' is not assignable to parameter of type '{ readonly status: number; }'
hasStatus('404', 404)
// TS2769: … Argument of type 'number' is not assignable to parameter of type '{ readonly status: number; }'
hasStatus(404, 404)
hasStatus({ status: 'ok' }, 404) // TS2769: … Type 'string' is not assignable to type 'number'
// TS2769: … Types of property 'status' are incompatible … Type '() => void' is not assignable to type 'number'
hasStatus(expressResponse, 404)
hasStatus(nobody, 404) // TS2769: … is not assignable to parameter of type '{ readonly status: number; }'
// TS2769: … 'Promise<Response>' … '{ readonly status: number; }'
hasStatus(promise, 404)
// TS2769: … Argument of type 'PromiseSettledResult<Response>' is not assignable
hasStatus(settled, 404)
hasStatus(notAStatus, 404) // TS2769: … Type 'string' is not assignable to type 'number'
hasStatus(() => response, 404) // TS2769: … is not assignable to parameter of type '{ readonly status: number; }'

// A string as code, and codes outside 100–599.
// TS2769: … Argument of type '"404"' is not assignable to parameter of type … StatusGuard<StatusCode>
hasStatus(response, '404')
// TS2769: … Argument of type '99' is not assignable to parameter of type … StatusGuard<StatusCode>
hasStatus(response, 99)
// TS2769: … Argument of type '600' is not assignable to parameter of type … StatusGuard<StatusCode>
hasStatus(response, 600)
// TS2769: … Argument of type 'number' is not assignable to parameter of type … StatusGuard<StatusCode>
hasStatus(response, number)
hasStatus(response, hasAny) // TS2769: … is not assignable to parameter of type … StatusGuard<StatusCode>
hasStatus(response, takesAString) // TS2769: … Types of parameters 'code' and 'code' are incompatible
// The response may have a status, so the compiler blames the code.
hasStatus(unknown, '404') // TS2769: … Argument of type '"404"' is not assignable to parameter of type
hasStatus(response, [404, 500]) // TS2769: … is not assignable to parameter of type … StatusGuard<StatusCode>
hasStatus(sometimes, 600) // TS2769: No overload matches this call
isClientError('404') // TS2345: Argument of type 'string' is not assignable to parameter of type 'number'
isRegistered('404') // TS2345: Argument of type 'string' is not assignable to parameter of type 'number'
isRedirectStatus('301') // TS2345: Argument of type 'string' is not assignable to parameter of type 'number'
reasonPhrase('404') // TS2345: Argument of type 'string' is not assignable to parameter of type 'number'
statusClass('404') // TS2345: Argument of type 'string' is not assignable to parameter of type 'number'
statusCode(404) // TS2345: Argument of type 'number' is not assignable to parameter of type 'string'

statusCode(fromJson.status).toFixed(2) // TS2532: Object is possibly 'undefined'

// An error that has its status in its `response`. (TypeScript 5.4 gives the details of such an error once a program:
// "Type 'Response' is not assignable to type '"pass this response instead"'".)
hasStatus(httpError, isClientError) // TS2769: … is not assignable to parameter of type 'StatusInResponse'
hasStatus(httpError, 404) // TS2769: … is not assignable to parameter of type 'StatusInResponse'

// Lists for `anyOf` that would make the false branch wrong, or hold something else.
anyOf(oneOf) // TS2345: … OneCodeOrGuardEach
anyOf(500, oneOf) // TS2345: … OneCodeOrGuardEach
anyOf(anyOf(500), oneOf) // TS2345: … OneCodeOrGuardEach
anyOf(...list) // TS2345: … OneCodeOrGuardEach
anyOf(500, ...list) // TS2345: Argument of type
anyOf(...oneOfTwo) // TS2345: … OneCodeOrGuardEach
anyOf(number > 1 ? isMissing : isGone) // TS2345: … OneCodeOrGuardEach
anyOf(anyGuard) // TS2345: … OneCodeOrGuardEach
anyOf(fromJson.status) // TS2345: … never
anyOf('404') // TS2345: … StatusGuard<StatusCode>
anyOf(600) // TS2345: … StatusGuard<StatusCode>
anyOf(number) // TS2345: … StatusGuard<StatusCode>
anyOf([401, 403]) // TS2345: … StatusGuard<StatusCode>
anyOf(hasAny) // TS2345: … StatusGuard<StatusCode>
anyOf(404)('404') // TS2345: Argument of type 'string' is not assignable to parameter of type 'number'

// Missing and read-only properties.
NOT_FOUND satisfies 405 // TS1360: Type '404' does not satisfy the expected type '405'
HttpStatus.NOT_A_NAME // TS2339: Property 'NOT_A_NAME' does not exist
HttpStatus.NOT_FOUND = 404 // TS2540: Cannot assign to 'NOT_FOUND' because it is a read-only property
PHRASES_BY_CODE[404] = 'Not Found' // TS2540: Cannot assign to '404' because it is a read-only property
CODES_BY_PHRASE['Not Found'] = 404 // TS2540: Cannot assign to '"Not Found"' because it is a read-only property
REGISTERED_CODES.push(404) // TS2339: Property 'push' does not exist
REGISTERED_CODES[0] = 100 // TS2542: Index signature in type 'readonly RegisteredCode[]' only permits reading
PHRASES_BY_CODE[499] // TS7053: … expression of type '499' can't be used to index type

// Proof that the other cases can fail: a wrong type, a wrong type in a branch, and an expected error that does not
// occur.
same<typeof NOT_FOUND, number>(true) // TS2345: Argument of type 'true' is not assignable to parameter of type 'false'
// TS2345: Argument of type 'true' is not assignable to parameter of type 'false'
if (isClientError(number)) same<typeof number, 404>(true)
if (hasStatus(reply, 404)) reply.id // TS2339: Property 'id' does not exist on type '{ status: 404; message: string; }'
else reply.message // TS2339: Property 'message' does not exist on type '{ status: 200; id: string; }'
// @ts-expect-error: none, so that this is one. TS2578: Unused '@ts-expect-error' directive
hasStatus(response, 404)
