import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { languageService } from './language-service.js'

const CODE = `
import { anyOf, hasStatus, isClientError, isRegistered, isServerError, statusClass } from 'statusbook'
import type { StatusCode, StatusGuard } from 'statusbook'

interface OkReply { status: 200; name: string }
interface NotFoundReply { status: 404; message: string }
interface FailedReply { status: 400 | 500; error: string }
declare const reply: OkReply | NotFoundReply | FailedReply
declare const response: Response
declare const message: { statusCode?: number }
declare const thing: unknown

if (hasStatus(reply, 404)) reply //=> const reply: NotFoundReply
else reply //=> const reply: OkReply | FailedReply
if (hasStatus(reply, isClientError)) reply //=> const reply: NotFoundReply | (FailedReply & { readonly status: 400; })
if (hasStatus(response, 404)) response //=> const response: Response & { readonly status: 404; }
else response //=> const response: Response
if (hasStatus(response, isRegistered)) response //=> const response: Response & { readonly status: RegisteredCode; }
if (hasStatus(message, 404)) message //=> const message: { statusCode?: number; } & { readonly statusCode: 404; }
if (hasStatus(thing, 404)) thing
//=> const thing: { readonly status: 404; readonly statusCode?: unknown; } |
//=> { readonly status?: null | undefined; readonly statusCode: 404; }
function generic<R extends { status: number }>(any: R) {
  if (hasStatus(any, 404)) any //=> (parameter) any: WithStatus<R, 404, false, R>
}
function someCode<S extends StatusCode>(code: S) {
  if (hasStatus(response, code)) response
  //=> const response: WithExpectedStatus<Response, S, IsUncertain<S>, Response>
}
function someGuard<S extends StatusCode>(guard: StatusGuard<S>) {
  if (hasStatus(response, guard)) response
  //=> const response: WithExpectedStatus<Response, S, IsUncertain<StatusGuard<S>>, Response>
}
function anyGuard<G extends StatusGuard>(guard: G) {
  if (hasStatus(response, guard)) response 
  //=> const response: WithExpectedStatus<Response, ExpectedCode<G>, IsUncertain<G>, Response>
}
declare const axiosError: { status?: number }
if (hasStatus(axiosError, 404)) axiosError //=> const axiosError: { status?: number; } & { readonly status: 404; }
if (hasStatus(reply, anyOf(404, isServerError))) reply
//=> const reply: NotFoundReply | (FailedReply & { readonly status: 500; })
const isRetryable = anyOf(503)
isRetryable //=> const isRetryable: (code: number | null | undefined) => code is 503
const kind = statusClass(response.status)
kind //=> const kind: "informational" | "successful" | "redirection" | "clientError" | "serverError" | undefined

hasStatus(response, isRegistered) // with docs
hasStatus(response, 404) // with docs
hasStatus(thing, isRegistered) // with docs
hasStatus(thing, 404) // with docs
`

describe('a hover', () => {
  const file = join(installedPackage(), 'hovers.mts')
  const service = languageService(file, CODE)
  const at = (position: number): ts.QuickInfo => service.getQuickInfoAtPosition(file, position)!
  const text = (parts: ts.SymbolDisplayPart[] | undefined): string =>
    ts.displayPartsToString(parts).replace(/\s+/g, ' ')

  // The last word before the arrow has the type after it, which may go on after further arrows.
  for (const match of CODE.matchAll(/\b(\w+)\s+\/\/=> (.*(?:\n\/\/=> .*)*)/g)) {
    const type = match[2]!.replaceAll('\n//=>', '')
    it(`on a response, narrowed or not, is short: ${type}`, () => {
      expect(text(at(match.index).displayParts)).toBe(type)
    })
  }

  for (const [line, call] of CODE.matchAll(/^(hasStatus.*) \/\/ with docs$/gm)) {
    it(`on a call shows the docs for every overload: ${call}`, () => {
      const { documentation, tags } = at(CODE.indexOf(line))
      expect(text(documentation)).toMatch(/^Tells whether a response has an expected status/)
      expect(tags?.map(({ name }) => name)).toEqual(['param', 'param', 'returns', 'example'])
    })
  }
})
