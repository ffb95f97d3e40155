// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

import type { RegisteredCode } from './registered-codes.js'

export declare namespace HttpStatus {
  /**
   * `100 Continue` · Informational
   *
   * The start of the request is in and not refused so far; a final response follows. A client that sent Expect: 100-continue now sends the content.
   * @see [RFC 9110 §15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)
   */
  const CONTINUE: 100
  type CONTINUE = 100

  /**
   * `101 Switching Protocols` · Informational
   *
   * The server agrees to the client's Upgrade request. The protocol named in Upgrade takes over right after this response.
   * - Traits: null body status
   * - Header fields: `Upgrade`, `Connection` (must)
   * @see [RFC 9110 §15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)
   */
  const SWITCHING_PROTOCOLS: 101
  type SWITCHING_PROTOCOLS = 101

  /**
   * `102 Processing` · Informational
   *
   * The whole request has arrived and work on it goes on. This interim response keeps the client waiting for the final one.
   * @see [RFC 2518 §10.1](https://www.rfc-editor.org/rfc/rfc2518#section-10.1)
   */
  const PROCESSING: 102
  type PROCESSING = 102

  /**
   * `103 Early Hints` · Informational
   *
   * The final response is likely to carry the header fields listed here, so the client can start preloading. They are only hints.
   * - Traits: null body status
   * - Header fields: `Link` (may)
   * - Also 103: Checkpoint (Google Gears)
   * @see [RFC 8297 §2](https://www.rfc-editor.org/rfc/rfc8297#section-2)
   */
  const EARLY_HINTS: 103
  type EARLY_HINTS = 103

  /**
   * `104 Upload Resumption Supported` · Informational
   *
   * The server can resume this upload if it is interrupted. Location gives the upload resource; Upload-Offset reports progress. The registration is temporary: made 2024-11-13, extended 2025-09-15, to expire 2026-11-13.
   * - Registry: temporary, may lapse
   * - Header fields: `Location`, `Upload-Limit` (must), `Upload-Offset` (should)
   * @see [Internet-Draft: Resumable Uploads for HTTP, revision 05 §4](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05)
   */
  const UPLOAD_RESUMPTION_SUPPORTED: 104
  type UPLOAD_RESUMPTION_SUPPORTED = 104

  /**
   * `200 OK` · Successful
   *
   * The request succeeded. What the content holds depends on the method: for GET, a representation of the target resource.
   * - Traits: heuristically cacheable
   * - Header fields: `ETag`, `Last-Modified` (should)
   * @see [RFC 9110 §15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)
   */
  const OK: 200
  type OK = 200

  /**
   * `201 Created` · Successful
   *
   * The request succeeded and led to one or more new resources. Location, or else the target URI, identifies the main one.
   * - Header fields: `Location`, `ETag`, `Last-Modified` (may)
   * @see [RFC 9110 §15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)
   */
  const CREATED: 201
  type CREATED = 201

  /**
   * `202 Accepted` · Successful
   *
   * The server has taken the request on but not finished acting on it, and may still turn it down. No later response follows.
   * @see [RFC 9110 §15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)
   */
  const ACCEPTED: 202
  type ACCEPTED = 202

  /**
   * `203 Non-Authoritative Information` · Successful
   *
   * The request succeeded, but a transforming proxy has changed the content of the origin server's 200 response.
   * - Traits: heuristically cacheable
   * @see [RFC 9110 §15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4)
   */
  const NON_AUTHORITATIVE_INFORMATION: 203
  type NON_AUTHORITATIVE_INFORMATION = 203

  /**
   * `204 No Content` · Successful
   *
   * The request succeeded, and there is nothing to send with the response. A user agent need not leave its document.
   * - Traits: null body status, heuristically cacheable
   * - Header fields: `ETag` (may)
   * @see [RFC 9110 §15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)
   */
  const NO_CONTENT: 204
  type NO_CONTENT = 204

  /**
   * `205 Reset Content` · Successful
   *
   * The request succeeded, and the user agent is to reset the document view, such as a filled-in form. The response has no content.
   * - Traits: null body status
   * @see [RFC 9110 §15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)
   */
  const RESET_CONTENT: 205
  type RESET_CONTENT = 205

  /**
   * `206 Partial Content` · Successful
   *
   * The range request succeeded: the content is one or several parts of the representation, as told by Content-Range.
   * - Traits: heuristically cacheable
   * - Header fields: `Content-Range`, `Content-Type`, `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location`, `Vary`, `Last-Modified`, `Content-Encoding`, `Content-Language` (must)
   * @see [RFC 9110 §15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)
   */
  const PARTIAL_CONTENT: 206
  type PARTIAL_CONTENT = 206

  /**
   * `207 Multi-Status` · Successful
   *
   * The content lists a separate status for each of several resources. The code alone does not tell success from failure.
   * - Header fields: `Content-Type` (may)
   * @see [RFC 4918 §11.1](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)
   */
  const MULTI_STATUS: 207
  type MULTI_STATUS = 207

  /**
   * `208 Already Reported` · Successful
   *
   * Inside a 207, the entry is a collection whose members already stand under another binding and are not listed again.
   * @see [RFC 5842 §7.1](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)
   */
  const ALREADY_REPORTED: 208
  type ALREADY_REPORTED = 208

  /**
   * `226 IM Used` · Successful
   *
   * The GET succeeded, and the content is the outcome of instance manipulations that the client accepts, such as a delta.
   * - Header fields: `ETag`, `Delta-Base` (must), `IM` (may)
   * @see [RFC 3229 §10.4.1](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1)
   */
  const IM_USED: 226
  type IM_USED = 226

  /**
   * `300 Multiple Choices` · Redirection
   *
   * The target resource has several representations, each with its own URI, to pick from. Location gives the preferred one, if there is one.
   * - Traits: heuristically cacheable
   * - Header fields: `Location` (should), `Link`, `Retry-After` (may)
   * @see [RFC 9110 §15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)
   */
  const MULTIPLE_CHOICES: 300
  type MULTIPLE_CHOICES = 300

  /**
   * `301 Moved Permanently` · Redirection
   *
   * The target resource has a new permanent URI, given in Location. A user agent may turn POST into GET when it follows.
   * - Traits: redirect status, heuristically cacheable
   * - Header fields: `Location` (should), `Retry-After` (may)
   * @see [RFC 9110 §15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)
   */
  const MOVED_PERMANENTLY: 301
  type MOVED_PERMANENTLY = 301

  /**
   * `302 Found` · Redirection
   *
   * For now, the target resource is at another URI, given in Location. A user agent may turn POST into GET when it follows.
   * - Traits: redirect status
   * - Header fields: `Location` (should), `Retry-After` (may)
   * - Formerly: Moved Temporarily
   * @see [RFC 9110 §15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)
   */
  const FOUND: 302
  type FOUND = 302

  /**
   * `302 Moved Temporarily` · Redirection
   *
   * For now, the target resource is at another URI, given in Location. A user agent may turn POST into GET when it follows.
   * - Named by: RFC 1945
   *
   * @deprecated Use {@link FOUND}.
   */
  const MOVED_TEMPORARILY: 302
  /** @deprecated */
  type MOVED_TEMPORARILY = 302

  /**
   * `303 See Other` · Redirection
   *
   * The answer is at a different resource, named in Location. The user agent fetches it with GET or HEAD, whatever the first method.
   * - Traits: redirect status
   * - Header fields: `Location`, `Retry-After` (may)
   * @see [RFC 9110 §15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)
   */
  const SEE_OTHER: 303
  type SEE_OTHER = 303

  /**
   * `304 Not Modified` · Redirection
   *
   * The representation the client has stored is still valid, so the conditional GET or HEAD gets no content and the stored one is used.
   * - Traits: null body status
   * - Header fields: `Content-Location`, `Date`, `ETag`, `Vary`, `Cache-Control`, `Expires` (must), `Last-Modified` (may)
   * @see [RFC 9110 §15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)
   */
  const NOT_MODIFIED: 304
  type NOT_MODIFIED = 304

  /**
   * `305 Use Proxy` · Redirection
   *
   * Deprecated as a security risk, this code told the client to go through the proxy that the response named.
   * @see [RFC 9110 §15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)
   */
  const USE_PROXY: 305
  type USE_PROXY = 305

  /**
   * `306 Unused` · Redirection
   *
   * The number is reserved: an earlier version of HTTP used it. Today it has no meaning and is not free for use.
   * - Registry: unused, reserved
   * @see [RFC 9110 §15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)
   */
  const UNUSED: 306
  type UNUSED = 306

  /**
   * `307 Temporary Redirect` · Redirection
   *
   * For now, the target resource is at another URI, given in Location. A user agent that follows keeps the request method.
   * - Traits: redirect status
   * - Header fields: `Location` (should), `Retry-After` (may)
   * @see [RFC 9110 §15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)
   */
  const TEMPORARY_REDIRECT: 307
  type TEMPORARY_REDIRECT = 307

  /**
   * `308 Permanent Redirect` · Redirection
   *
   * The target resource has a new permanent URI, given in Location. A user agent that follows keeps the request method.
   * - Traits: redirect status, heuristically cacheable
   * - Header fields: `Location` (should), `Retry-After` (may)
   * - Also 308: Resume Incomplete (Google)
   * @see [RFC 9110 §15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)
   */
  const PERMANENT_REDIRECT: 308
  type PERMANENT_REDIRECT = 308

  /**
   * `400 Bad Request` · Client Error
   *
   * The server sees a mistake of the client, such as broken syntax or wrong message framing, and does not act on the request.
   * @see [RFC 9110 §15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)
   */
  const BAD_REQUEST: 400
  type BAD_REQUEST = 400

  /**
   * `401 Unauthorized` · Client Error
   *
   * The request lacks credentials that the target resource accepts. WWW-Authenticate holds a challenge that tells how to authenticate.
   * - Header fields: `WWW-Authenticate` (must)
   * @see [RFC 9110 §15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)
   */
  const UNAUTHORIZED: 401
  type UNAUTHORIZED = 401

  /**
   * `402 Payment Required` · Client Error
   *
   * The number is set aside for a purpose that no standard defines yet.
   * @see [RFC 9110 §15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)
   */
  const PAYMENT_REQUIRED: 402
  type PAYMENT_REQUIRED = 402

  /**
   * `403 Forbidden` · Client Error
   *
   * The server understands the request but refuses it. Any credentials sent do not suffice, though the reason may lie elsewhere.
   * @see [RFC 9110 §15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)
   */
  const FORBIDDEN: 403
  type FORBIDDEN = 403

  /**
   * `404 Not Found` · Client Error
   *
   * The origin server has no current representation of the target resource, or will not disclose that one exists. Whether that lasts is left open.
   * - Traits: heuristically cacheable
   * @see [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)
   */
  const NOT_FOUND: 404
  type NOT_FOUND = 404

  /**
   * `405 Method Not Allowed` · Client Error
   *
   * The origin server knows the method, but the target resource does not support it. Allow lists the methods it does support.
   * - Traits: heuristically cacheable
   * - Header fields: `Allow` (must)
   * @see [RFC 9110 §15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)
   */
  const METHOD_NOT_ALLOWED: 405
  type METHOD_NOT_ALLOWED = 405

  /**
   * `406 Not Acceptable` · Client Error
   *
   * No current representation fits the request's Accept, Accept-Language or similar fields, and the server sends no default.
   * @see [RFC 9110 §15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)
   */
  const NOT_ACCEPTABLE: 406
  type NOT_ACCEPTABLE = 406

  /**
   * `407 Proxy Authentication Required` · Client Error
   *
   * A proxy wants the client to authenticate to it first. Its challenge is in the Proxy-Authenticate header field.
   * - Header fields: `Proxy-Authenticate` (must)
   * @see [RFC 9110 §15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)
   */
  const PROXY_AUTHENTICATION_REQUIRED: 407
  type PROXY_AUTHENTICATION_REQUIRED = 407

  /**
   * `408 Request Timeout` · Client Error
   *
   * The complete request does not arrive within the time the server allows for it to be sent.
   * - Formerly: Request Time-out
   * @see [RFC 9110 §15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)
   */
  const REQUEST_TIMEOUT: 408
  type REQUEST_TIMEOUT = 408

  /**
   * `408 Request Time-out` · Client Error
   *
   * The complete request does not arrive within the time the server allows for it to be sent.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link REQUEST_TIMEOUT}.
   */
  const REQUEST_TIME_OUT: 408
  /** @deprecated */
  type REQUEST_TIME_OUT = 408

  /**
   * `409 Conflict` · Client Error
   *
   * The request clashes with the state the target resource is in now, such as a newer version. The user may be able to settle it.
   * @see [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)
   */
  const CONFLICT: 409
  type CONFLICT = 409

  /**
   * `410 Gone` · Client Error
   *
   * The origin server no longer gives access to the target resource and expects that to last. Links to it are best removed.
   * - Traits: heuristically cacheable
   * @see [RFC 9110 §15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)
   */
  const GONE: 410
  type GONE = 410

  /**
   * `411 Length Required` · Client Error
   *
   * The server refuses a request without Content-Length. The client may repeat it with a valid one.
   * @see [RFC 9110 §15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12)
   */
  const LENGTH_REQUIRED: 411
  type LENGTH_REQUIRED = 411

  /**
   * `412 Precondition Failed` · Client Error
   *
   * A precondition in the request, such as If-Match, is false when the server checks it, so the method is not applied.
   * @see [RFC 9110 §15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)
   */
  const PRECONDITION_FAILED: 412
  type PRECONDITION_FAILED = 412

  /**
   * `413 Content Too Large` · Client Error
   *
   * The request content is larger than the server will process. A Retry-After header field, if present, marks the limit as temporary.
   * - Header fields: `Retry-After` (should)
   * - Formerly: Payload Too Large, Request Entity Too Large
   * @see [RFC 9110 §15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)
   */
  const CONTENT_TOO_LARGE: 413
  type CONTENT_TOO_LARGE = 413

  /**
   * `413 Request Entity Too Large` · Client Error
   *
   * The request content is larger than the server will process. A Retry-After header field, if present, marks the limit as temporary.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link CONTENT_TOO_LARGE}.
   */
  const REQUEST_ENTITY_TOO_LARGE: 413
  /** @deprecated */
  type REQUEST_ENTITY_TOO_LARGE = 413

  /**
   * `413 Payload Too Large` · Client Error
   *
   * The request content is larger than the server will process. A Retry-After header field, if present, marks the limit as temporary.
   * - Named by: RFC 7231
   *
   * @deprecated Use {@link CONTENT_TOO_LARGE}.
   */
  const PAYLOAD_TOO_LARGE: 413
  /** @deprecated */
  type PAYLOAD_TOO_LARGE = 413

  /**
   * `414 URI Too Long` · Client Error
   *
   * The target URI exceeds the length that the server accepts, for example because a POST was wrongly turned into a GET.
   * - Traits: heuristically cacheable
   * - Formerly: Request-URI Too Long, Request-URI Too Large
   * @see [RFC 9110 §15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)
   */
  const URI_TOO_LONG: 414
  type URI_TOO_LONG = 414

  /**
   * `414 Request-URI Too Large` · Client Error
   *
   * The target URI exceeds the length that the server accepts, for example because a POST was wrongly turned into a GET.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link URI_TOO_LONG}.
   */
  const REQUEST_URI_TOO_LARGE: 414
  /** @deprecated */
  type REQUEST_URI_TOO_LARGE = 414

  /**
   * `414 Request-URI Too Long` · Client Error
   *
   * The target URI exceeds the length that the server accepts, for example because a POST was wrongly turned into a GET.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link URI_TOO_LONG}.
   */
  const REQUEST_URI_TOO_LONG: 414
  /** @deprecated */
  type REQUEST_URI_TOO_LONG = 414

  /**
   * `415 Unsupported Media Type` · Client Error
   *
   * The method does not take this format of content on the target resource: media type, content coding or the data itself.
   * - Header fields: `Accept-Patch` (should), `Accept`, `Accept-Encoding` (may)
   * @see [RFC 9110 §15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)
   */
  const UNSUPPORTED_MEDIA_TYPE: 415
  type UNSUPPORTED_MEDIA_TYPE = 415

  /**
   * `416 Range Not Satisfiable` · Client Error
   *
   * The server cannot satisfy any range in the Range header field, or rejects them as too many small or overlapping ones.
   * - Header fields: `Content-Range` (should)
   * - Formerly: Requested Range Not Satisfiable
   * @see [RFC 9110 §15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)
   */
  const RANGE_NOT_SATISFIABLE: 416
  type RANGE_NOT_SATISFIABLE = 416

  /**
   * `416 Requested Range Not Satisfiable` · Client Error
   *
   * The server cannot satisfy any range in the Range header field, or rejects them as too many small or overlapping ones.
   * - Named by: RFC 2616
   *
   * @deprecated Use {@link RANGE_NOT_SATISFIABLE}.
   */
  const REQUESTED_RANGE_NOT_SATISFIABLE: 416
  /** @deprecated */
  type REQUESTED_RANGE_NOT_SATISFIABLE = 416

  /**
   * `417 Expectation Failed` · Client Error
   *
   * The server, or one on the way to it, cannot meet the Expect header field. If that was 100-continue, the client is to retry without it.
   * @see [RFC 9110 §15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)
   */
  const EXPECTATION_FAILED: 417
  type EXPECTATION_FAILED = 417

  /**
   * `418 I'm a teapot` · Client Error
   *
   * Reserved because of the joke protocol in RFC 2324, where a teapot declines to make coffee. Read it as a plain client error, like 400.
   * - Registry: unused, reserved
   * @see [RFC 9110 §15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)
   */
  const IM_A_TEAPOT: 418
  type IM_A_TEAPOT = 418

  /**
   * `421 Misdirected Request` · Client Error
   *
   * The server is not authoritative for the target URI, or unwilling to answer for it. Another connection may succeed.
   * - Also 421: Destination Locked (WebDAV drafts)
   * @see [RFC 9110 §15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)
   */
  const MISDIRECTED_REQUEST: 421
  type MISDIRECTED_REQUEST = 421

  /**
   * `422 Unprocessable Content` · Client Error
   *
   * The content has a known media type and correct syntax, but the server cannot carry out the instructions in it.
   * - Formerly: Unprocessable Entity
   * @see [RFC 9110 §15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)
   */
  const UNPROCESSABLE_CONTENT: 422
  type UNPROCESSABLE_CONTENT = 422

  /**
   * `422 Unprocessable Entity` · Client Error
   *
   * The content has a known media type and correct syntax, but the server cannot carry out the instructions in it.
   * - Named by: RFC 2518
   *
   * @deprecated Use {@link UNPROCESSABLE_CONTENT}.
   */
  const UNPROCESSABLE_ENTITY: 422
  /** @deprecated */
  type UNPROCESSABLE_ENTITY = 422

  /**
   * `423 Locked` · Client Error
   *
   * A WebDAV lock on the source or destination blocks the method, for example because the lock token is missing.
   * @see [RFC 4918 §11.3](https://www.rfc-editor.org/rfc/rfc4918#section-11.3)
   */
  const LOCKED: 423
  type LOCKED = 423

  /**
   * `424 Failed Dependency` · Client Error
   *
   * The action is not performed because another one that it relies on has failed, such as a change in the same PROPPATCH.
   * @see [RFC 4918 §11.4](https://www.rfc-editor.org/rfc/rfc4918#section-11.4)
   */
  const FAILED_DEPENDENCY: 424
  type FAILED_DEPENDENCY = 424

  /**
   * `425 Too Early` · Client Error
   *
   * The server refuses a request in TLS early data, as it could be a replay. The client sends it again after the handshake is complete.
   * - Also 425: Unordered Collection (WebDAV drafts)
   * @see [RFC 8470 §5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2)
   */
  const TOO_EARLY: 425
  type TOO_EARLY = 425

  /**
   * `426 Upgrade Required` · Client Error
   *
   * The server refuses the request over the current protocol. Upgrade lists the protocols to switch to.
   * - Header fields: `Upgrade`, `Connection` (must)
   * @see [RFC 9110 §15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)
   */
  const UPGRADE_REQUIRED: 426
  type UPGRADE_REQUIRED = 426

  /**
   * `428 Precondition Required` · Client Error
   *
   * The server insists on a conditional request, for example with If-Match, to guard against lost updates.
   * @see [RFC 6585 §3](https://www.rfc-editor.org/rfc/rfc6585#section-3)
   */
  const PRECONDITION_REQUIRED: 428
  type PRECONDITION_REQUIRED = 428

  /**
   * `429 Too Many Requests` · Client Error
   *
   * The client sends more requests than the server allows in a span of time. Retry-After can tell how long to wait.
   * - Header fields: `Retry-After` (may)
   * @see [RFC 6585 §4](https://www.rfc-editor.org/rfc/rfc6585#section-4)
   */
  const TOO_MANY_REQUESTS: 429
  type TOO_MANY_REQUESTS = 429

  /**
   * `431 Request Header Fields Too Large` · Client Error
   *
   * The request's header fields, all together or a single one, are too large to process. With smaller ones, it may be sent again.
   * @see [RFC 6585 §5](https://www.rfc-editor.org/rfc/rfc6585#section-5)
   */
  const REQUEST_HEADER_FIELDS_TOO_LARGE: 431
  type REQUEST_HEADER_FIELDS_TOO_LARGE = 431

  /**
   * `451 Unavailable For Legal Reasons` · Client Error
   *
   * Access is denied because of a legal demand, which the response ought to explain. The sender need not be the origin server.
   * - Traits: heuristically cacheable
   * - Header fields: `Link` (should)
   * - Also 451: Redirect (Microsoft Exchange ActiveSync)
   * @see [RFC 7725 §3](https://www.rfc-editor.org/rfc/rfc7725#section-3)
   */
  const UNAVAILABLE_FOR_LEGAL_REASONS: 451
  type UNAVAILABLE_FOR_LEGAL_REASONS = 451

  /**
   * `500 Internal Server Error` · Server Error
   *
   * An unforeseen fault keeps the server from carrying out the request. It lies with the server, not with the client.
   * @see [RFC 9110 §15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)
   */
  const INTERNAL_SERVER_ERROR: 500
  type INTERNAL_SERVER_ERROR = 500

  /**
   * `501 Not Implemented` · Server Error
   *
   * The server lacks functionality that the request needs, such as a method that it cannot recognize or support for any resource.
   * - Traits: heuristically cacheable
   * @see [RFC 9110 §15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)
   */
  const NOT_IMPLEMENTED: 501
  type NOT_IMPLEMENTED = 501

  /**
   * `502 Bad Gateway` · Server Error
   *
   * A gateway or proxy passed the request on and got a response that it cannot use from the server behind it.
   * @see [RFC 9110 §15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)
   */
  const BAD_GATEWAY: 502
  type BAD_GATEWAY = 502

  /**
   * `503 Service Unavailable` · Server Error
   *
   * The server is overloaded or under maintenance for a while. The state is temporary; Retry-After can tell how long to wait.
   * - Header fields: `Retry-After` (may)
   * @see [RFC 9110 §15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)
   */
  const SERVICE_UNAVAILABLE: 503
  type SERVICE_UNAVAILABLE = 503

  /**
   * `504 Gateway Timeout` · Server Error
   *
   * A gateway or proxy gets no answer in time from a server that it needs to complete the request.
   * - Formerly: Gateway Time-out
   * @see [RFC 9110 §15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)
   */
  const GATEWAY_TIMEOUT: 504
  type GATEWAY_TIMEOUT = 504

  /**
   * `504 Gateway Time-out` · Server Error
   *
   * A gateway or proxy gets no answer in time from a server that it needs to complete the request.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link GATEWAY_TIMEOUT}.
   */
  const GATEWAY_TIME_OUT: 504
  /** @deprecated */
  type GATEWAY_TIME_OUT = 504

  /**
   * `505 HTTP Version Not Supported` · Server Error
   *
   * The server does not, or will not, support the major version of HTTP in the request. The content should say why, and what it supports.
   * @see [RFC 9110 §15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)
   */
  const HTTP_VERSION_NOT_SUPPORTED: 505
  type HTTP_VERSION_NOT_SUPPORTED = 505

  /**
   * `506 Variant Also Negotiates` · Server Error
   *
   * The server is misconfigured: the variant picked in content negotiation negotiates in turn, so no representation is reached.
   * @see [RFC 2295 §8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1)
   */
  const VARIANT_ALSO_NEGOTIATES: 506
  type VARIANT_ALSO_NEGOTIATES = 506

  /**
   * `507 Insufficient Storage` · Server Error
   *
   * The server has no room to store what the request needs. The state is temporary, but what a user asked for is not repeated unasked.
   * @see [RFC 4918 §11.5](https://www.rfc-editor.org/rfc/rfc4918#section-11.5)
   */
  const INSUFFICIENT_STORAGE: 507
  type INSUFFICIENT_STORAGE = 507

  /**
   * `508 Loop Detected` · Server Error
   *
   * A WebDAV request with Depth: infinity runs into an endless loop, so the server stops it. The operation fails as a whole.
   * @see [RFC 5842 §7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2)
   */
  const LOOP_DETECTED: 508
  type LOOP_DETECTED = 508

  /**
   * `510 Not Extended` · Server Error
   *
   * The request lacks an HTTP extension that access demands. The response is meant to tell what to add.
   * - Registry: obsoleted
   * @see [RFC 2774 §7](https://www.rfc-editor.org/rfc/rfc2774#section-7)
   */
  const NOT_EXTENDED: 510
  type NOT_EXTENDED = 510

  /**
   * `511 Network Authentication Required` · Server Error
   *
   * The network demands a login or consent to grant access. An intercepting proxy on that network sends this, not the origin server.
   * @see [RFC 6585 §6](https://www.rfc-editor.org/rfc/rfc6585#section-6)
   */
  const NETWORK_AUTHENTICATION_REQUIRED: 511
  type NETWORK_AUTHENTICATION_REQUIRED = 511
}

/**
 * Every code in the IANA registry. As a value, all their constants under one name.
 *
 * @example
 * HttpStatus.NOT_FOUND //=> 404
 */
export type HttpStatus = RegisteredCode
