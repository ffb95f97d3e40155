// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

/**
 * `100 Continue` · Informational
 *
 * The server has received the start of the request and has not rejected it. A client that sent Expect: 100-continue ought to send the content; a final response follows.
 * - Must not send: `Content-Length`, `Transfer-Encoding`
 * @see [RFC 9110 §15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)
 */
export const CONTINUE: 100 = 100
export type CONTINUE = 100

/**
 * `101 Switching Protocols` · Informational
 *
 * The server agrees to the protocol change that the client asked for. The connection then uses the protocol that Upgrade names. HTTP/2 and HTTP/3 do not use this code.
 * - Traits: null body status
 * - Header fields: `Upgrade`, `Connection`, `Sec-WebSocket-Accept` (must)
 * - Must not send: `Content-Length`, `Transfer-Encoding`
 * @see [RFC 9110 §15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)
 */
export const SWITCHING_PROTOCOLS: 101 = 101
export type SWITCHING_PROTOCOLS = 101

/**
 * `102 Processing` · Informational
 *
 * The server has received the whole request and is still working on it. RFC 4918 removed the code from WebDAV for lack of implementations.
 * - Header fields: `Status-URI` (may)
 * - Must not send: `Content-Length`, `Transfer-Encoding`
 * @see [RFC 2518 §10.1](https://www.rfc-editor.org/rfc/rfc2518#section-10.1)
 */
export const PROCESSING: 102 = 102
export type PROCESSING = 102

/**
 * `103 Early Hints` · Informational
 *
 * The header fields of this response are likely to be in the final one too, so the client can preload resources. They are only hints.
 * - Traits: null body status
 * - Header fields: `Link` (may)
 * - Must not send: `Content-Length`, `Transfer-Encoding`
 * - Also 103: Checkpoint (Google Gears)
 * @see [RFC 8297 §2](https://www.rfc-editor.org/rfc/rfc8297#section-2)
 */
export const EARLY_HINTS: 103 = 103
export type EARLY_HINTS = 103

/**
 * `104 Upload Resumption Supported` · Informational
 *
 * The client can resume this upload if it is interrupted. During the upload, the code also reports how much of it the server has processed.
 * - Registry: temporary, may lapse
 * - Header fields: `Location`, `Upload-Limit`, `Upload-Draft-Interop-Version` (must), `Upload-Offset` (should)
 * - Must not send: `Content-Length`, `Transfer-Encoding`
 * @see [Internet-Draft: Resumable Uploads for HTTP, revision 05 §4](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05#section-4)
 */
export const UPLOAD_RESUMPTION_SUPPORTED: 104 = 104
export type UPLOAD_RESUMPTION_SUPPORTED = 104

/**
 * `200 OK` · Successful
 *
 * The request succeeded. The content depends on the method; for GET, it represents the target resource.
 * - Traits: heuristically cacheable
 * - Header fields: `ETag`, `Last-Modified`, `Allow` (should)
 * @see [RFC 9110 §15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)
 */
export const OK: 200 = 200
export type OK = 200

/**
 * `201 Created` · Successful
 *
 * The request succeeded and created one or more resources. Location identifies the main one; without it, the target URI does.
 * - Header fields: `Location` (should), `ETag`, `Last-Modified` (may)
 * @see [RFC 9110 §15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)
 */
export const CREATED: 201 = 201
export type CREATED = 201

/**
 * `202 Accepted` · Successful
 *
 * The server has accepted the request but has not finished it, and may still refuse it. HTTP has no way to send the outcome later.
 * @see [RFC 9110 §15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)
 */
export const ACCEPTED: 202 = 202
export type ACCEPTED = 202

/**
 * `203 Non-Authoritative Information` · Successful
 *
 * The request succeeded, but a transforming proxy has changed the content of the origin server's 200 response.
 * - Traits: heuristically cacheable
 * @see [RFC 9110 §15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4)
 */
export const NON_AUTHORITATIVE_INFORMATION: 203 = 203
export type NON_AUTHORITATIVE_INFORMATION = 203

/**
 * `204 No Content` · Successful
 *
 * The request succeeded, and the response has no content. A user agent can stay on the document that it shows.
 * - Traits: null body status, heuristically cacheable
 * - Header fields: `Allow` (should), `ETag` (may)
 * - Must not send: `Content-Length`, `Transfer-Encoding`
 * @see [RFC 9110 §15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)
 */
export const NO_CONTENT: 204 = 204
export type NO_CONTENT = 204

/**
 * `205 Reset Content` · Successful
 *
 * The request succeeded, and the user agent is asked to reset the document view, for example to clear a form. The response has no content.
 * - Traits: null body status
 * @see [RFC 9110 §15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)
 */
export const RESET_CONTENT: 205 = 205
export type RESET_CONTENT = 205

/**
 * `206 Partial Content` · Successful
 *
 * The range request succeeded. The content is one part of the representation or several; Content-Range says which.
 * - Traits: heuristically cacheable
 * - Header fields: `Content-Range`, `Content-Type`, `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location`, `Vary`, `Last-Modified`, `Content-Encoding`, `Content-Language` (must)
 * @see [RFC 9110 §15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)
 */
export const PARTIAL_CONTENT: 206 = 206
export type PARTIAL_CONTENT = 206

/**
 * `207 Multi-Status` · Successful
 *
 * The content gives a separate status for each of several operations, such as those on different resources or properties. The code alone says nothing about success.
 * - Header fields: `Content-Type` (may)
 * @see [RFC 4918 §11.1](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)
 */
export const MULTI_STATUS: 207 = 207
export type MULTI_STATUS = 207

/**
 * `208 Already Reported` · Successful
 *
 * The members of this collection are already listed under another binding and are not repeated. The code occurs inside a 207, and only for requests with Depth: infinity.
 * @see [RFC 5842 §7.1](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)
 */
export const ALREADY_REPORTED: 208 = 208
export type ALREADY_REPORTED = 208

/**
 * `226 IM Used` · Successful
 *
 * The GET request succeeded, and the content is the result of instance manipulations that the client accepts, such as a delta.
 * - Header fields: `ETag`, `IM`, `Content-Range`, `Delta-Base` (must)
 * @see [RFC 3229 §10.4.1](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1)
 */
export const IM_USED: 226 = 226
export type IM_USED = 226

/**
 * `300 Multiple Choices` · Redirection
 *
 * The target resource has several representations to choose from, each with its own URI. Location gives the one that the server prefers, if any.
 * - Traits: heuristically cacheable
 * - Header fields: `TCN`, `Alternates`, `Vary` (must), `Location` (should), `Link`, `Retry-After` (may)
 * @see [RFC 9110 §15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)
 */
export const MULTIPLE_CHOICES: 300 = 300
export type MULTIPLE_CHOICES = 300

/**
 * `301 Moved Permanently` · Redirection
 *
 * The target resource has a new permanent URI, given in Location. A user agent may change POST to GET when it follows the redirect.
 * - Traits: redirect status, heuristically cacheable
 * - Header fields: `Location` (should), `Retry-After` (may)
 * @see [RFC 9110 §15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)
 */
export const MOVED_PERMANENTLY: 301 = 301
export type MOVED_PERMANENTLY = 301

/**
 * `302 Found` · Redirection
 *
 * For now, the target resource is at another URI, given in Location. A user agent may change POST to GET when it follows the redirect.
 * - Traits: redirect status
 * - Header fields: `Location` (should), `Retry-After` (may)
 * - Formerly: Moved Temporarily
 * @see [RFC 9110 §15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)
 */
export const FOUND: 302 = 302
export type FOUND = 302

/**
 * `302 Moved Temporarily` · Redirection
 *
 * The name in RFC 1945.
 *
 * @deprecated Use {@link FOUND}.
 */
export const MOVED_TEMPORARILY: 302 = 302
/** @deprecated Use {@link FOUND}. */
export type MOVED_TEMPORARILY = 302

/**
 * `303 See Other` · Redirection
 *
 * The server points to another resource, named in Location, that answers the request indirectly. The user agent can retrieve it with GET or HEAD, whatever the method of the request.
 * - Traits: redirect status
 * - Header fields: `Location`, `Retry-After` (may)
 * @see [RFC 9110 §15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)
 */
export const SEE_OTHER: 303 = 303
export type SEE_OTHER = 303

/**
 * `304 Not Modified` · Redirection
 *
 * The client's cached representation is still valid. The conditional GET or HEAD gets no content, and the client uses what it has stored.
 * - Traits: null body status
 * - Header fields: `Content-Location`, `Date`, `ETag`, `Vary`, `Cache-Control`, `Expires` (must), `Content-Length`, `Transfer-Encoding` (may)
 * @see [RFC 9110 §15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)
 */
export const NOT_MODIFIED: 304 = 304
export type NOT_MODIFIED = 304

/**
 * `305 Use Proxy` · Redirection
 *
 * The client is told to send this one request through the proxy that Location names. The code is deprecated, because a response that sets up a proxy is a security risk.
 * - Header fields: `Location` (may)
 * @see [RFC 9110 §15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)
 */
export const USE_PROXY: 305 = 305
export type USE_PROXY = 305

/**
 * `306 Unused` · Redirection
 *
 * An earlier version of HTTP used this number. It now has no meaning and stays reserved.
 * - Registry: unused, reserved
 * @see [RFC 9110 §15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)
 */
export const UNUSED: 306 = 306
export type UNUSED = 306

/**
 * `307 Temporary Redirect` · Redirection
 *
 * For now, the target resource is at another URI, given in Location. A user agent that follows the redirect must not change the method.
 * - Traits: redirect status
 * - Header fields: `Location` (should), `Retry-After` (may)
 * @see [RFC 9110 §15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)
 */
export const TEMPORARY_REDIRECT: 307 = 307
export type TEMPORARY_REDIRECT = 307

/**
 * `308 Permanent Redirect` · Redirection
 *
 * The target resource has a new permanent URI, given in Location. A user agent that follows the redirect keeps the method.
 * - Traits: redirect status, heuristically cacheable
 * - Header fields: `Location` (should), `Retry-After` (may)
 * - Also 308: Resume Incomplete (Google)
 * @see [RFC 9110 §15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)
 */
export const PERMANENT_REDIRECT: 308 = 308
export type PERMANENT_REDIRECT = 308

/**
 * `400 Bad Request` · Client Error
 *
 * The server sees a client error in the request, such as malformed syntax or invalid message framing, and does not process it.
 * @see [RFC 9110 §15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)
 */
export const BAD_REQUEST: 400 = 400
export type BAD_REQUEST = 400

/**
 * `401 Unauthorized` · Client Error
 *
 * The request lacks valid credentials for the target resource. WWW-Authenticate tells the client how to authenticate.
 * - Header fields: `WWW-Authenticate` (must)
 * @see [RFC 9110 §15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)
 */
export const UNAUTHORIZED: 401 = 401
export type UNAUTHORIZED = 401

/**
 * `402 Payment Required` · Client Error
 *
 * The code is reserved for future use.
 * @see [RFC 9110 §15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)
 */
export const PAYMENT_REQUIRED: 402 = 402
export type PAYMENT_REQUIRED = 402

/**
 * `403 Forbidden` · Client Error
 *
 * The server understands the request but refuses it. Credentials, if sent, are not sufficient; the refusal may have other reasons.
 * @see [RFC 9110 §15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)
 */
export const FORBIDDEN: 403 = 403
export type FORBIDDEN = 403

/**
 * `404 Not Found` · Client Error
 *
 * The origin server has no current representation of the target resource, or will not say that one exists. This may or may not be permanent.
 * - Traits: heuristically cacheable
 * @see [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)
 */
export const NOT_FOUND: 404 = 404
export type NOT_FOUND = 404

/**
 * `405 Method Not Allowed` · Client Error
 *
 * The origin server knows the method, but the target resource does not support it. Allow lists the methods that it does support.
 * - Traits: heuristically cacheable
 * - Header fields: `Allow` (must)
 * @see [RFC 9110 §15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)
 */
export const METHOD_NOT_ALLOWED: 405 = 405
export type METHOD_NOT_ALLOWED = 405

/**
 * `406 Not Acceptable` · Client Error
 *
 * No representation fits Accept, Accept-Language or a similar field of the request, and the server will not send a default one.
 * @see [RFC 9110 §15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)
 */
export const NOT_ACCEPTABLE: 406 = 406
export type NOT_ACCEPTABLE = 406

/**
 * `407 Proxy Authentication Required` · Client Error
 *
 * The client must first authenticate with the proxy. Proxy-Authenticate tells it how.
 * - Header fields: `Proxy-Authenticate` (must)
 * @see [RFC 9110 §15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)
 */
export const PROXY_AUTHENTICATION_REQUIRED: 407 = 407
export type PROXY_AUTHENTICATION_REQUIRED = 407

/**
 * `408 Request Timeout` · Client Error
 *
 * The complete request did not arrive within the time that the server allows.
 * - Formerly: Request Time-out
 * @see [RFC 9110 §15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)
 */
export const REQUEST_TIMEOUT: 408 = 408
export type REQUEST_TIMEOUT = 408

/**
 * `408 Request Time-out` · Client Error
 *
 * The name in RFC 2068.
 *
 * @deprecated Use {@link REQUEST_TIMEOUT}.
 */
export const REQUEST_TIME_OUT: 408 = 408
/** @deprecated Use {@link REQUEST_TIMEOUT}. */
export type REQUEST_TIME_OUT = 408

/**
 * `409 Conflict` · Client Error
 *
 * The request does not fit the state that the target resource is in now, for example because someone else has changed it. It may succeed once the user resolves the conflict.
 * @see [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)
 */
export const CONFLICT: 409 = 409
export type CONFLICT = 409

/**
 * `410 Gone` · Client Error
 *
 * Access to the target resource is gone at the origin server, probably for good. Links to it should be removed.
 * - Traits: heuristically cacheable
 * @see [RFC 9110 §15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)
 */
export const GONE: 410 = 410
export type GONE = 410

/**
 * `411 Length Required` · Client Error
 *
 * The server refuses a request without Content-Length. The client may repeat it with a valid one.
 * @see [RFC 9110 §15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12)
 */
export const LENGTH_REQUIRED: 411 = 411
export type LENGTH_REQUIRED = 411

/**
 * `412 Precondition Failed` · Client Error
 *
 * A condition in the request, such as If-Match, is false when the server checks it, so the method is not applied.
 * @see [RFC 9110 §15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)
 */
export const PRECONDITION_FAILED: 412 = 412
export type PRECONDITION_FAILED = 412

/**
 * `413 Content Too Large` · Client Error
 *
 * The request carries content larger than the server will process. If the condition is temporary, Retry-After says when to try again.
 * - Header fields: `Retry-After` (should)
 * - Formerly: Payload Too Large, Request Entity Too Large
 * @see [RFC 9110 §15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)
 */
export const CONTENT_TOO_LARGE: 413 = 413
export type CONTENT_TOO_LARGE = 413

/**
 * `413 Request Entity Too Large` · Client Error
 *
 * The name in RFC 2068.
 *
 * @deprecated Use {@link CONTENT_TOO_LARGE}.
 */
export const REQUEST_ENTITY_TOO_LARGE: 413 = 413
/** @deprecated Use {@link CONTENT_TOO_LARGE}. */
export type REQUEST_ENTITY_TOO_LARGE = 413

/**
 * `413 Payload Too Large` · Client Error
 *
 * The name in RFC 7231.
 *
 * @deprecated Use {@link CONTENT_TOO_LARGE}.
 */
export const PAYLOAD_TOO_LARGE: 413 = 413
/** @deprecated Use {@link CONTENT_TOO_LARGE}. */
export type PAYLOAD_TOO_LARGE = 413

/**
 * `414 URI Too Long` · Client Error
 *
 * The server does not accept a target URI of this length. The cause may be a POST wrongly changed to a GET.
 * - Traits: heuristically cacheable
 * - Formerly: Request-URI Too Long, Request-URI Too Large
 * @see [RFC 9110 §15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)
 */
export const URI_TOO_LONG: 414 = 414
export type URI_TOO_LONG = 414

/**
 * `414 Request-URI Too Large` · Client Error
 *
 * The name in RFC 2068.
 *
 * @deprecated Use {@link URI_TOO_LONG}.
 */
export const REQUEST_URI_TOO_LARGE: 414 = 414
/** @deprecated Use {@link URI_TOO_LONG}. */
export type REQUEST_URI_TOO_LARGE = 414

/**
 * `414 Request-URI Too Long` · Client Error
 *
 * The name in RFC 2068.
 *
 * @deprecated Use {@link URI_TOO_LONG}.
 */
export const REQUEST_URI_TOO_LONG: 414 = 414
/** @deprecated Use {@link URI_TOO_LONG}. */
export type REQUEST_URI_TOO_LONG = 414

/**
 * `415 Unsupported Media Type` · Client Error
 *
 * The method does not accept content in this format on the target resource. The cause may be the media type, the content coding or the data itself.
 * - Header fields: `Accept-Patch` (should), `Accept`, `Accept-Encoding`, `Accept-Query` (may)
 * @see [RFC 9110 §15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)
 */
export const UNSUPPORTED_MEDIA_TYPE: 415 = 415
export type UNSUPPORTED_MEDIA_TYPE = 415

/**
 * `416 Range Not Satisfiable` · Client Error
 *
 * The server cannot satisfy any requested range, or rejects too many small or overlapping ones.
 * - Header fields: `Content-Range` (should)
 * - Formerly: Requested Range Not Satisfiable
 * @see [RFC 9110 §15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)
 */
export const RANGE_NOT_SATISFIABLE: 416 = 416
export type RANGE_NOT_SATISFIABLE = 416

/**
 * `416 Requested Range Not Satisfiable` · Client Error
 *
 * The name in RFC 2616.
 *
 * @deprecated Use {@link RANGE_NOT_SATISFIABLE}.
 */
export const REQUESTED_RANGE_NOT_SATISFIABLE: 416 = 416
/** @deprecated Use {@link RANGE_NOT_SATISFIABLE}. */
export type REQUESTED_RANGE_NOT_SATISFIABLE = 416

/**
 * `417 Expectation Failed` · Client Error
 *
 * The server, or an intermediary before it, cannot do what Expect asks. If that was 100-continue, the client should repeat the request without it.
 * @see [RFC 9110 §15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)
 */
export const EXPECTATION_FAILED: 417 = 417
export type EXPECTATION_FAILED = 417

/**
 * `418 I'm a teapot` · Client Error
 *
 * The number is reserved because of a joke: in RFC 2324, a teapot refuses to brew coffee. A client treats it as 400, like any unknown 4xx code.
 * - Registry: unused, reserved
 * - Also 418: IP Banned (Binance)
 * @see [RFC 9110 §15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)
 */
export const IM_A_TEAPOT: 418 = 418
export type IM_A_TEAPOT = 418

/**
 * `421 Misdirected Request` · Client Error
 *
 * The server cannot or will not answer with authority for the target URI. The client may get an answer over another connection. A proxy must not generate this code.
 * - Header fields: `Alt-Svc` (may)
 * - Also 421: Too Many Connections (Alibaba Cloud Link IoT Edge), Destination Locked (WebDAV drafts)
 * @see [RFC 9110 §15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)
 */
export const MISDIRECTED_REQUEST: 421 = 421
export type MISDIRECTED_REQUEST = 421

/**
 * `422 Unprocessable Content` · Client Error
 *
 * The content has a known media type and no syntax errors, but the server cannot carry out the instructions in it.
 * - Formerly: Unprocessable Entity
 * @see [RFC 9110 §15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)
 */
export const UNPROCESSABLE_CONTENT: 422 = 422
export type UNPROCESSABLE_CONTENT = 422

/**
 * `422 Unprocessable Entity` · Client Error
 *
 * The name in RFC 2518.
 *
 * @deprecated Use {@link UNPROCESSABLE_CONTENT}.
 */
export const UNPROCESSABLE_ENTITY: 422 = 422
/** @deprecated Use {@link UNPROCESSABLE_CONTENT}. */
export type UNPROCESSABLE_ENTITY = 422

/**
 * `423 Locked` · Client Error
 *
 * The source or destination resource has a WebDAV lock that prevents the method; the request may lack the lock token.
 * @see [RFC 4918 §11.3](https://www.rfc-editor.org/rfc/rfc4918#section-11.3)
 */
export const LOCKED: 423 = 423
export type LOCKED = 423

/**
 * `424 Failed Dependency` · Client Error
 *
 * The action was not performed because another action that it depends on failed, such as another change in the same PROPPATCH.
 * @see [RFC 4918 §11.4](https://www.rfc-editor.org/rfc/rfc4918#section-11.4)
 */
export const FAILED_DEPENDENCY: 424 = 424
export type FAILED_DEPENDENCY = 424

/**
 * `425 Too Early` · Client Error
 *
 * A request sent in TLS early data could be a replay, so the server does not process it. A user agent is expected to send it again, but not in early data. A server should use the code only if the request arrived in early data or has Early-Data: 1.
 * - Traits: not cacheable by default
 * - Must not send: `Early-Data`
 * - Also 425: Unordered Collection (WebDAV drafts)
 * @see [RFC 8470 §5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2)
 */
export const TOO_EARLY: 425 = 425
export type TOO_EARLY = 425

/**
 * `426 Upgrade Required` · Client Error
 *
 * The server refuses the request over the current protocol. Upgrade lists the protocols that it requires instead.
 * - Header fields: `Upgrade`, `Connection`, `Sec-WebSocket-Version` (must)
 * @see [RFC 9110 §15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)
 */
export const UPGRADE_REQUIRED: 426 = 426
export type UPGRADE_REQUIRED = 426

/**
 * `428 Precondition Required` · Client Error
 *
 * The origin server accepts this request only with a condition, such as If-Match. The usual purpose is to keep clients from overwriting one another's changes.
 * - Traits: must not be stored by a cache
 * @see [RFC 6585 §3](https://www.rfc-editor.org/rfc/rfc6585#section-3)
 */
export const PRECONDITION_REQUIRED: 428 = 428
export type PRECONDITION_REQUIRED = 428

/**
 * `429 Too Many Requests` · Client Error
 *
 * The user has sent more requests within a period than the server accepts. Retry-After, if present, says how long to wait.
 * - Traits: must not be stored by a cache
 * - Header fields: `Proxy-Status` (should), `Retry-After` (may)
 * @see [RFC 6585 §4](https://www.rfc-editor.org/rfc/rfc6585#section-4)
 */
export const TOO_MANY_REQUESTS: 429 = 429
export type TOO_MANY_REQUESTS = 429

/**
 * `431 Request Header Fields Too Large` · Client Error
 *
 * The request's header fields, all together or one of them, are too large. The client may try again with smaller ones.
 * - Traits: must not be stored by a cache
 * @see [RFC 6585 §5](https://www.rfc-editor.org/rfc/rfc6585#section-5)
 */
export const REQUEST_HEADER_FIELDS_TOO_LARGE: 431 = 431
export type REQUEST_HEADER_FIELDS_TOO_LARGE = 431

/**
 * `451 Unavailable For Legal Reasons` · Client Error
 *
 * The server denies access because of a legal demand, which the response should explain. It need not be the origin server.
 * - Traits: heuristically cacheable
 * - Header fields: `Link` (should)
 * - Also 451: Redirect (Microsoft Exchange ActiveSync)
 * @see [RFC 7725 §3](https://www.rfc-editor.org/rfc/rfc7725#section-3)
 */
export const UNAVAILABLE_FOR_LEGAL_REASONS: 451 = 451
export type UNAVAILABLE_FOR_LEGAL_REASONS = 451

/**
 * `500 Internal Server Error` · Server Error
 *
 * Something unexpected went wrong on the server, so it cannot fulfill the request.
 * @see [RFC 9110 §15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)
 */
export const INTERNAL_SERVER_ERROR: 500 = 500
export type INTERNAL_SERVER_ERROR = 500

/**
 * `501 Not Implemented` · Server Error
 *
 * The server lacks functionality that the request needs, such as a method that it does not recognize and cannot support for any resource.
 * - Traits: heuristically cacheable
 * - Header fields: `Proxy-Status` (should)
 * @see [RFC 9110 §15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)
 */
export const NOT_IMPLEMENTED: 501 = 501
export type NOT_IMPLEMENTED = 501

/**
 * `502 Bad Gateway` · Server Error
 *
 * A gateway or proxy forwarded the request and got back an invalid response.
 * @see [RFC 9110 §15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)
 */
export const BAD_GATEWAY: 502 = 502
export type BAD_GATEWAY = 502

/**
 * `503 Service Unavailable` · Server Error
 *
 * The server is overloaded or under maintenance for now. Retry-After, if present, suggests how long to wait.
 * - Header fields: `Retry-After` (may)
 * @see [RFC 9110 §15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)
 */
export const SERVICE_UNAVAILABLE: 503 = 503
export type SERVICE_UNAVAILABLE = 503

/**
 * `504 Gateway Timeout` · Server Error
 *
 * A gateway or proxy did not get a response in time from a server that it needs to complete the request.
 * - Formerly: Gateway Time-out
 * @see [RFC 9110 §15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)
 */
export const GATEWAY_TIMEOUT: 504 = 504
export type GATEWAY_TIMEOUT = 504

/**
 * `504 Gateway Time-out` · Server Error
 *
 * The name in RFC 2068.
 *
 * @deprecated Use {@link GATEWAY_TIMEOUT}.
 */
export const GATEWAY_TIME_OUT: 504 = 504
/** @deprecated Use {@link GATEWAY_TIMEOUT}. */
export type GATEWAY_TIME_OUT = 504

/**
 * `505 HTTP Version Not Supported` · Server Error
 *
 * The server cannot or will not use the major version of HTTP in the request. The content should say why, and what it can use instead.
 * @see [RFC 9110 §15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)
 */
export const HTTP_VERSION_NOT_SUPPORTED: 505 = 505
export type HTTP_VERSION_NOT_SUPPORTED = 505

/**
 * `506 Variant Also Negotiates` · Server Error
 *
 * The server is misconfigured: the variant that content negotiation selected negotiates in turn, so it cannot be the result.
 * @see [RFC 2295 §8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1)
 */
export const VARIANT_ALSO_NEGOTIATES: 506 = 506
export type VARIANT_ALSO_NEGOTIATES = 506

/**
 * `507 Insufficient Storage` · Server Error
 *
 * The server has no room to store what the request needs. This is temporary, but a user's request must not be repeated until the user asks again.
 * @see [RFC 4918 §11.5](https://www.rfc-editor.org/rfc/rfc4918#section-11.5)
 */
export const INSUFFICIENT_STORAGE: 507 = 507
export type INSUFFICIENT_STORAGE = 507

/**
 * `508 Loop Detected` · Server Error
 *
 * A WebDAV request with Depth: infinity ran into an infinite loop, so the server stopped it. The whole operation failed.
 * @see [RFC 5842 §7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2)
 */
export const LOOP_DETECTED: 508 = 508
export type LOOP_DETECTED = 508

/**
 * `510 Not Extended` · Server Error
 *
 * The request lacks an HTTP extension that the server requires. The response should say how to add it.
 * - Registry: obsoleted
 * @see [RFC 2774 §7](https://www.rfc-editor.org/rfc/rfc2774#section-7)
 */
export const NOT_EXTENDED: 510 = 510
export type NOT_EXTENDED = 510

/**
 * `511 Network Authentication Required` · Server Error
 *
 * The client must first log in to the network. An intercepting proxy sends this, not the origin server, with a link to the login page rather than the page itself.
 * - Traits: must not be stored by a cache
 * - Should not send: `WWW-Authenticate`, `Proxy-Authenticate`
 * @see [RFC 6585 §6](https://www.rfc-editor.org/rfc/rfc6585#section-6)
 */
export const NETWORK_AUTHENTICATION_REQUIRED: 511 = 511
export type NETWORK_AUTHENTICATION_REQUIRED = 511
