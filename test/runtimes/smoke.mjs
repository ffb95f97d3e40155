/** The facts that hold in every runtime. Uses only the language, so that it runs wherever the package does. */
export function check(api) {
  const { hasStatus, HttpStatus, isClientError, isNullBodyStatus, isRedirectStatus, isRegistered } = api
  const { reasonPhrase, statusClass, statusCode } = api
  const facts = {
    'a constant is its code': api.NOT_FOUND === 404 && HttpStatus.NOT_FOUND === 404,
    'a former name is the same code': api.PAYLOAD_TOO_LARGE === api.CONTENT_TOO_LARGE,
    'a class guard is true on the integers of its class':
      [399, 400, 499, 500, 404.5, '404', null].map(isClientError).join() === 'false,true,true,false,false,false,false',
    'a trait guard is true on its list':
      isRedirectStatus(308) && !isRedirectStatus(304) && isNullBodyStatus(204) &&
      isRegistered(418) && !isRegistered(499),
    'hasStatus compares a response with a code or a guard':
      hasStatus({ status: 404 }, isClientError) && hasStatus({ statusCode: 503 }, 503) && !hasStatus(null, 404),
    'a code has its phrase': reasonPhrase(413) === 'Content Too Large' && reasonPhrase(499) === undefined,
    'a phrase has its code':
      statusCode('Not Found') === 404 && statusCode('gateway time-out') === 504 &&
      statusCode('__proto__') === undefined,
    'a code has its class': statusClass(204) === 'successful' && statusClass(600) === undefined,
    'the maps are frozen': [api.PHRASES_BY_CODE, api.CODES_BY_PHRASE, api.REGISTERED_CODES].every(Object.isFrozen),
    'every registered code has a phrase, and every phrase a code':
      api.REGISTERED_CODES.every(code => statusCode(reasonPhrase(code)) === code) &&
      Object.keys(api.PHRASES_BY_CODE).join() === api.REGISTERED_CODES.join()
  }
  const failed = Object.entries(facts).filter(([, holds]) => holds !== true).map(([fact]) => fact)
  return failed.length === 0 ? `ok ${Object.keys(facts).length}` : `failed: ${failed.join('; ')}`
}
