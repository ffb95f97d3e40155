import * as all from 'statusbook'
import {
  CODES_BY_PHRASE, CONTENT_TOO_LARGE, HttpStatus, NOT_FOUND, OK, PAYLOAD_TOO_LARGE, PHRASES_BY_CODE, reasonPhrase,
  REGISTERED_CODES, statusClass, statusCode
} from 'statusbook'
import type { ReasonPhrase, RegisteredCode, StatusClass, StatusClassOf, StatusCode } from 'statusbook'
import { same } from './equal.js'

// Constants are values and types, and are never widened.
const object = { status: NOT_FOUND }
same<typeof object, { status: 404 }>(true)
let variable = NOT_FOUND
same<typeof variable, 404>(true)
const asType: NOT_FOUND = 404
const inferred = () => (asType ? { status: OK } : { status: NOT_FOUND })
same<ReturnType<typeof inferred>, { status: 200 } | { status: 404 }>(true)
same<typeof CONTENT_TOO_LARGE, typeof PAYLOAD_TOO_LARGE>(true)
same<typeof HttpStatus.NOT_FOUND, 404>(true)
same<HttpStatus.NOT_FOUND, 404>(true)
same<HttpStatus, RegisteredCode>(true)
same<typeof all.NOT_FOUND, 404>(true)
export const table: Partial<Record<HttpStatus, string>> = { [HttpStatus.OK]: 'fine', [HttpStatus.NOT_FOUND]: 'gone' }

// Look-ups give literal types for literals, and a type for every other input.
declare const anyNumber: number
declare const branded: number & { readonly brand: 'status' }
declare const mixed: 404 | 499 | null
declare const anyString: string
same<ReturnType<typeof phraseOf404>, 'Not Found'>(true)
function phraseOf404() { return reasonPhrase(404) }
same<Not<typeof reasonPhrase<499>>, undefined>(true)
same<Not<typeof reasonPhrase<number>>, ReasonPhrase | undefined>(true)
same<Not<typeof reasonPhrase<404 | 499 | null>>, 'Not Found' | undefined>(true)
same<Not<typeof statusCode<'Not Found'>>, 404>(true)
same<Not<typeof statusCode<string>>, RegisteredCode | undefined>(true)
same<Not<typeof statusCode<'not_found'>>, RegisteredCode | undefined>(true)
same<Not<typeof statusClass<404>>, 'clientError'>(true)
same<Not<typeof statusClass<600>>, undefined>(true)
same<Not<typeof statusClass<number>>, StatusClass | undefined>(true)
same<Not<typeof statusCode<'NOT_FOUND'>>, 404>(true)
same<Not<typeof statusCode<'PAYLOAD_TOO_LARGE' | 'Gone'>>, 413 | 410>(true)
same<Not<typeof statusCode<any>>, RegisteredCode | undefined>(true)
same<Not<typeof reasonPhrase<any>>, ReasonPhrase | undefined>(true)
same<Not<typeof statusClass<any>>, StatusClass | undefined>(true)
// Every constant's name has the type of its constant.
type Codes = { [Name in keyof typeof HttpStatus]: Not<typeof statusCode<Name>> }
same<Codes, { [Name in keyof typeof HttpStatus]: (typeof HttpStatus)[Name] }>(true)

// In a generic function, too.
export const classOf = <C extends 404 | 500>(code: C): 'clientError' | 'serverError' => statusClass(code)
export const anyClass = <C extends StatusCode>(code: C): StatusClass => statusClass(code)
export const title = <C extends RegisteredCode>(code: C): ReasonPhrase => reasonPhrase(code)
export const problem = <C extends RegisteredCode>(status: C) => ({ status, title: reasonPhrase(status) })
export const notFound: { status: 404; title: 'Not Found' } = problem(404)
const phrases = [404, 499].map(reasonPhrase)
same<typeof phrases, (ReasonPhrase | undefined)[]>(true)
type Not<F extends (...args: never) => unknown> = ReturnType<F>
export const results = [
  reasonPhrase(anyNumber), reasonPhrase(branded)?.length, reasonPhrase(mixed),
  statusCode(anyString), statusClass(undefined)
]
const notWrong: ReasonPhrase | undefined = reasonPhrase(branded)
export { notWrong }

same<ReasonPhrase<404 | 410>, 'Not Found' | 'Gone'>(true)
same<StatusClassOf<204 | 404>, 'successful' | 'clientError'>(true)

// Maps.
same<(typeof PHRASES_BY_CODE)[404], 'Not Found'>(true)
same<(typeof CODES_BY_PHRASE)['Not Found'], 404>(true)
same<(typeof REGISTERED_CODES)[number], RegisteredCode>(true)
