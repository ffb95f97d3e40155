export { CODES_BY_PHRASE } from './generated/codes-by-phrase.js'
export * from './generated/constants.js'
export { HttpStatus } from './generated/http-status.js'
export { isRegistered, REGISTERED_CODES, type RegisteredCode } from './generated/registered-codes.js'
export { isHeuristicallyCacheable, isNullBodyStatus, isRedirectStatus } from './generated/traits.js'
export { PHRASES_BY_CODE, type ReasonPhrase, reasonPhrase, type ReasonPhraseOf } from './reason-phrase.js'
export type { MemberWithStatus, WithExpectedStatus, WithStatus } from './narrowing.js'
export { hasStatus, statusOf } from './response.js'
export {
  type ClientErrorCode,
  type ErrorCode,
  type InformationalCode,
  isClientError,
  isErrorStatus,
  isInformational,
  isRedirection,
  isServerError,
  isStatusCode,
  isSuccessful,
  type RedirectionCode,
  type ServerErrorCode,
  type StatusClass,
  statusClass,
  type StatusClassOf,
  type StatusCode,
  type SuccessfulCode
} from './status-class.js'
export { statusCode, type StatusCodeOf } from './status-code.js'
export { anyOf, type ExpectedCode, type IsUncertain, type StatusGuard } from './status-guard.js'
