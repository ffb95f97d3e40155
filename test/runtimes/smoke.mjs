/** The facts that hold in every runtime. Uses only the language, so that it runs wherever the package does. */
export function check(api) {
  const facts = {
    'a constant is its code': api.NOT_FOUND === 404 && api.HttpStatus.NOT_FOUND === 404,
    'a former name is the same code': api.PAYLOAD_TOO_LARGE === api.CONTENT_TOO_LARGE,
    'a class guard is true on the integers of its class': [399, 400, 499, 500, 404.5, '404', null].map(api.isClientError).join() === 'false,true,true,false,false,false,false',
    'a trait guard is true on its list': api.isRedirectStatus(308) && !api.isRedirectStatus(304) && api.isNullBodyStatus(204) && api.isRegistered(418) && !api.isRegistered(499),
    'hasStatus compares a response with a code or a guard': api.hasStatus({ status: 404 }, api.isClientError) && api.hasStatus({ statusCode: 503 }, 503) && !api.hasStatus(null, 404),
    'a code has its phrase': api.reasonPhrase(413) === 'Content Too Large' && api.reasonPhrase(499) === undefined,
    'a phrase has its code': api.statusCode('Not Found') === 404 && api.statusCode('gateway time-out') === 504 && api.statusCode('__proto__') === undefined,
    'a code has its class': api.statusClass(204) === 'successful' && api.statusClass(600) === undefined,
    'the maps are frozen': Object.isFrozen(api.PHRASES_BY_CODE) && Object.isFrozen(api.CODES_BY_PHRASE) && Object.isFrozen(api.REGISTERED_CODES),
    'there are 64 codes': api.REGISTERED_CODES.length === 64
  }
  const failed = Object.entries(facts).filter(([, holds]) => holds !== true).map(([fact]) => fact)
  return failed.length === 0 ? `ok ${Object.keys(facts).length}` : `failed: ${failed.join('; ')}`
}
