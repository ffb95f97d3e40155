// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

import type { RegisteredCode } from './registered-codes.js'

/** The reason phrase of every registered code. */
export interface PhrasesByCode {
  readonly 100: 'Continue'
  readonly 101: 'Switching Protocols'
  readonly 102: 'Processing'
  readonly 103: 'Early Hints'
  readonly 104: 'Upload Resumption Supported'
  readonly 200: 'OK'
  readonly 201: 'Created'
  readonly 202: 'Accepted'
  readonly 203: 'Non-Authoritative Information'
  readonly 204: 'No Content'
  readonly 205: 'Reset Content'
  readonly 206: 'Partial Content'
  readonly 207: 'Multi-Status'
  readonly 208: 'Already Reported'
  readonly 226: 'IM Used'
  readonly 300: 'Multiple Choices'
  readonly 301: 'Moved Permanently'
  readonly 302: 'Found'
  readonly 303: 'See Other'
  readonly 304: 'Not Modified'
  readonly 305: 'Use Proxy'
  readonly 306: 'Unused'
  readonly 307: 'Temporary Redirect'
  readonly 308: 'Permanent Redirect'
  readonly 400: 'Bad Request'
  readonly 401: 'Unauthorized'
  readonly 402: 'Payment Required'
  readonly 403: 'Forbidden'
  readonly 404: 'Not Found'
  readonly 405: 'Method Not Allowed'
  readonly 406: 'Not Acceptable'
  readonly 407: 'Proxy Authentication Required'
  readonly 408: 'Request Timeout'
  readonly 409: 'Conflict'
  readonly 410: 'Gone'
  readonly 411: 'Length Required'
  readonly 412: 'Precondition Failed'
  readonly 413: 'Content Too Large'
  readonly 414: 'URI Too Long'
  readonly 415: 'Unsupported Media Type'
  readonly 416: 'Range Not Satisfiable'
  readonly 417: 'Expectation Failed'
  readonly 418: "I'm a teapot"
  readonly 421: 'Misdirected Request'
  readonly 422: 'Unprocessable Content'
  readonly 423: 'Locked'
  readonly 424: 'Failed Dependency'
  readonly 425: 'Too Early'
  readonly 426: 'Upgrade Required'
  readonly 428: 'Precondition Required'
  readonly 429: 'Too Many Requests'
  readonly 431: 'Request Header Fields Too Large'
  readonly 451: 'Unavailable For Legal Reasons'
  readonly 500: 'Internal Server Error'
  readonly 501: 'Not Implemented'
  readonly 502: 'Bad Gateway'
  readonly 503: 'Service Unavailable'
  readonly 504: 'Gateway Timeout'
  readonly 505: 'HTTP Version Not Supported'
  readonly 506: 'Variant Also Negotiates'
  readonly 507: 'Insufficient Storage'
  readonly 508: 'Loop Detected'
  readonly 510: 'Not Extended'
  readonly 511: 'Network Authentication Required'
}

// Without a prototype, so that nothing is inherited; set afterwards, because a literal with `__proto__: null` and integer
// keys is a slow dictionary to V8. Frozen elements are slow as well, so it stays inside the package.
export const phrases: PhrasesByCode = /* @__PURE__ */ Object.setPrototypeOf({
  100: 'Continue',
  101: 'Switching Protocols',
  102: 'Processing',
  103: 'Early Hints',
  104: 'Upload Resumption Supported',
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  203: 'Non-Authoritative Information',
  204: 'No Content',
  205: 'Reset Content',
  206: 'Partial Content',
  207: 'Multi-Status',
  208: 'Already Reported',
  226: 'IM Used',
  300: 'Multiple Choices',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  305: 'Use Proxy',
  306: 'Unused',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  417: 'Expectation Failed',
  418: "I'm a teapot",
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  423: 'Locked',
  424: 'Failed Dependency',
  425: 'Too Early',
  426: 'Upgrade Required',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  505: 'HTTP Version Not Supported',
  506: 'Variant Also Negotiates',
  507: 'Insufficient Storage',
  508: 'Loop Detected',
  510: 'Not Extended',
  511: 'Network Authentication Required'
}, null)

/**
 * Every registered reason phrase, by code. Read-only, and without a prototype.
 *
 * @see [RFC 9110, section 15.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.1)
 * @example
 * PHRASES_BY_CODE[404] //=> 'Not Found'
 */
export const PHRASES_BY_CODE: Readonly<Record<RegisteredCode, string>> & PhrasesByCode = /* @__PURE__ */ Object.freeze({ __proto__: null, ...phrases })
