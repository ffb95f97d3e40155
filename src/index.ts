import type { RegisteredCode } from './generated/registered-codes.js'

export * from './generated/codes.js'
export * as HttpStatus from './generated/codes.js'
/** Every registered status code; as a value, the constants of all of them under one name: `HttpStatus.NOT_FOUND`. */
export type HttpStatus = RegisteredCode

export { CODES_BY_PHRASE } from './generated/codes-by-phrase.js'
export { PHRASES_BY_CODE } from './generated/phrases-by-code.js'
export { isRegistered, REGISTERED_CODES } from './generated/registered-codes.js'
export type { RegisteredCode } from './generated/registered-codes.js'
export { isHeuristicallyCacheable, isNullBodyStatus, isRedirectStatus } from './generated/traits.js'
export { reasonPhrase, statusCode } from './reason-phrase.js'
export type { ReasonPhrase } from './reason-phrase.js'
export { hasStatus } from './response.js'
export type { WithStatus } from './response.js'
export { isClientError, isErrorStatus, isInformational, isRedirection, isServerError, isSuccessful, statusClass } from './status-class.js'
export type {
  ClientErrorCode,
  ErrorCode,
  InformationalCode,
  RedirectionCode,
  ServerErrorCode,
  StatusClass,
  StatusClassOf,
  SuccessfulCode
} from './status-class.js'
export { isStatusCode } from './status-code.js'
export type { StatusCode } from './status-code.js'
