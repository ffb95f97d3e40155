// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

/**
 * `100 Continue` · Informational
 *
 * The server has read the start of the request and sees no reason to refuse it so far. A client that sent Expect: 100-continue now sends the content; any other client can discard this interim response.
 *
 * @see [RFC 9110, section 15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)
 */
export const CONTINUE: 100 = 100
export type CONTINUE = 100

/**
 * `101 Switching Protocols` · Informational
 *
 * The server agrees to the client's Upgrade request and changes the protocol used on this connection. The new protocol, named in the Upgrade header field, takes over as soon as this response ends.
 *
 * - Traits: null body status
 * - Header fields: `Upgrade`, `Connection` (must)
 *
 * @see [RFC 9110, section 15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)
 */
export const SWITCHING_PROTOCOLS: 101 = 101
export type SWITCHING_PROTOCOLS = 101

/**
 * `102 Processing` · Informational
 *
 * The whole request has arrived and work on it goes on, but will take a while. This interim response keeps the client from giving up before the final one.
 *
 * @see [RFC 2518, section 10.1](https://www.rfc-editor.org/rfc/rfc2518#section-10.1)
 */
export const PROCESSING: 102 = 102
export type PROCESSING = 102

/**
 * `103 Early Hints` · Informational
 *
 * The server sends some header fields that the final response is likely to carry, so that the client can start work such as preloading. They are hints only, and the final response decides.
 *
 * - Traits: null body status
 * - Header fields: `Link` (may)
 * - Also 103: Checkpoint (Google Gears)
 *
 * @see [RFC 8297, section 2](https://www.rfc-editor.org/rfc/rfc8297#section-2)
 */
export const EARLY_HINTS: 103 = 103
export type EARLY_HINTS = 103

/**
 * `104 Upload Resumption Supported` · Informational
 *
 * The server supports resuming this upload if it is interrupted. This interim response gives the URI of the upload resource, or later reports how much of the data has been processed.
 *
 * - Registry: Temporary registration: it may lapse.
 * - Header fields: `Location`, `Upload-Limit` (must), `Upload-Offset` (should), `Upload-Offset` (may)
 *
 * @see [Internet-Draft: Resumable Uploads for HTTP (draft-ietf-httpbis-resumable-upload-05)](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05)
 */
export const UPLOAD_RESUMPTION_SUPPORTED: 104 = 104
export type UPLOAD_RESUMPTION_SUPPORTED = 104

/**
 * `200 OK` · Successful
 *
 * The request succeeded. What the content holds depends on the method: for GET a representation of the target resource, for POST the outcome of the action, and for HEAD there is none.
 *
 * - Traits: heuristically cacheable
 * - Header fields: `ETag`, `Last-Modified` (should)
 *
 * @see [RFC 9110, section 15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)
 */
export const OK: 200 = 200
export type OK = 200

/**
 * `201 Created` · Successful
 *
 * The request succeeded and led to one or more new resources. The main one is identified by the Location header field or, without that field, by the target URI.
 *
 * - Header fields: `Location`, `ETag` (may)
 *
 * @see [RFC 9110, section 15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)
 */
export const CREATED: 201 = 201
export type CREATED = 201

/**
 * `202 Accepted` · Successful
 *
 * The server has taken the request on, but has not finished acting on it and may still turn it down. The outcome does not reach the client by itself, so the content best describes the state or points to a status monitor.
 *
 * @see [RFC 9110, section 15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)
 */
export const ACCEPTED: 202 = 202
export type ACCEPTED = 202

/**
 * `203 Non-Authoritative Information` · Successful
 *
 * The request succeeded, but a transforming proxy has changed the content from what the origin server sent with its 200. The recipient may want to take that into account, for example when it caches.
 *
 * - Traits: heuristically cacheable
 *
 * @see [RFC 9110, section 15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4)
 */
export const NON_AUTHORITATIVE_INFORMATION: 203 = 203
export type NON_AUTHORITATIVE_INFORMATION = 203

/**
 * `204 No Content` · Successful
 *
 * The request succeeded and the response has no content. A user agent stays on its current document; any header fields describe the target resource as it is after the action.
 *
 * - Traits: null body status, heuristically cacheable
 * - Header fields: `ETag` (may)
 *
 * @see [RFC 9110, section 15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)
 */
export const NO_CONTENT: 204 = 204
export type NO_CONTENT = 204

/**
 * `205 Reset Content` · Successful
 *
 * The request succeeded, and the user agent is asked to return the document view that led to it to its original state, for instance to clear a form. The response carries no content.
 *
 * - Traits: null body status
 *
 * @see [RFC 9110, section 15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)
 */
export const RESET_CONTENT: 205 = 205
export type RESET_CONTENT = 205

/**
 * `206 Partial Content` · Successful
 *
 * The request for a range succeeded, and the content holds one or more parts of the selected representation. Content-Range, in the header section or in each part of a multipart, tells which.
 *
 * - Traits: heuristically cacheable
 * - Header fields: `Content-Range`, `Content-Type`, `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location`, `Vary` (must)
 *
 * @see [RFC 9110, section 15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)
 */
export const PARTIAL_CONTENT: 206 = 206
export type PARTIAL_CONTENT = 206

/**
 * `207 Multi-Status` · Successful
 *
 * The request concerned several resources, and the content lists a separate status for each of them, by default in an XML multistatus document. The code by itself does not tell success from failure.
 *
 * - Header fields: `Content-Type` (may)
 *
 * @see [RFC 4918, section 11.1](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)
 */
export const MULTI_STATUS: 207 = 207
export type MULTI_STATUS = 207

/**
 * `208 Already Reported` · Successful
 *
 * Within the content of a 207, this marks a collection whose members have already been listed under another binding, so that they are not listed again. It is meant for clients that say they understand bindings, with DAV: bind.
 *
 * @see [RFC 5842, section 7.1](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)
 */
export const ALREADY_REPORTED: 208 = 208
export type ALREADY_REPORTED = 208

/**
 * `226 IM Used` · Successful
 *
 * The GET request succeeded, and the content is the outcome of one or more instance manipulations, such as a delta against a version that the client holds. The client had listed in A-IM the ones it accepts.
 *
 * - Header fields: `ETag`, `Delta-Base` (must), `IM`, `Delta-Base` (may)
 *
 * @see [RFC 3229, section 10.4.1](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1)
 */
export const IM_USED: 226 = 226
export type IM_USED = 226

/**
 * `300 Multiple Choices` · Redirection
 *
 * The target resource has more than one representation, each with its own identifier, and the user or user agent is to pick one. The content usually lists the choices, and Location gives the server's preference, if it has one.
 *
 * - Traits: heuristically cacheable
 * - Header fields: `Location` (should), `Retry-After` (may)
 *
 * @see [RFC 9110, section 15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)
 */
export const MULTIPLE_CHOICES: 300 = 300
export type MULTIPLE_CHOICES = 300

/**
 * `301 Moved Permanently` · Redirection
 *
 * The target resource has a new permanent URI, which Location gives, and future references are to use it. When it follows the redirect, a user agent may turn a POST into a GET.
 *
 * - Traits: redirect status, heuristically cacheable
 * - Header fields: `Location` (should), `Retry-After` (may)
 *
 * @see [RFC 9110, section 15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)
 */
export const MOVED_PERMANENTLY: 301 = 301
export type MOVED_PERMANENTLY = 301

/**
 * `302 Found` · Redirection
 *
 * For now, the target resource is found at another URI, which Location gives; later requests still go to the original one. When it follows the redirect, a user agent may turn a POST into a GET.
 *
 * - Traits: redirect status
 * - Header fields: `Location` (should), `Retry-After` (may)
 * - Formerly: Moved Temporarily
 *
 * @see [RFC 9110, section 15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)
 */
export const FOUND: 302 = 302
export type FOUND = 302

/**
 * `302 Moved Temporarily`, the name in RFC 1945.
 *
 * @deprecated Use {@link FOUND}: `302 Found`.
 */
export const MOVED_TEMPORARILY: 302 = 302
/**
 * `302 Moved Temporarily`, the name in RFC 1945.
 *
 * @deprecated Use {@link FOUND}: `302 Found`.
 */
export type MOVED_TEMPORARILY = 302

/**
 * `303 See Other` · Redirection
 *
 * The answer to the request is found at a different resource, named in Location, which the user agent fetches with GET or HEAD whatever the first method was. It serves above all to lead from a POST to a page with its result.
 *
 * - Traits: redirect status
 * - Header fields: `Location`, `Retry-After` (may)
 *
 * @see [RFC 9110, section 15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)
 */
export const SEE_OTHER: 303 = 303
export type SEE_OTHER = 303

/**
 * `304 Not Modified` · Redirection
 *
 * The request was conditional, and the representation that the client already has is still valid, so it is not sent again. The client uses its stored one in place of content, which this response never has.
 *
 * - Traits: null body status
 * - Header fields: `Content-Location`, `Date`, `ETag`, `Vary`, `Cache-Control`, `Expires` (must)
 *
 * @see [RFC 9110, section 15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)
 */
export const NOT_MODIFIED: 304 = 304
export type NOT_MODIFIED = 304

/**
 * `305 Use Proxy` · Redirection
 *
 * In earlier versions of HTTP, this told the client to reach the target resource through a proxy that the response named. It is deprecated, because a proxy setting that arrives in a response is a security risk.
 *
 * @see [RFC 9110, section 15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)
 */
export const USE_PROXY: 305 = 305
export type USE_PROXY = 305

/**
 * `306 Unused` · Redirection
 *
 * A reserved number: an earlier version of HTTP used it, today it has no meaning, and it is not free for new use.
 *
 * - Registry: Unused: reserved, not for sending.
 *
 * @see [RFC 9110, section 15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)
 */
export const UNUSED: 306 = 306
export type UNUSED = 306

/**
 * `307 Temporary Redirect` · Redirection
 *
 * For now, the target resource is found at another URI, which Location gives; later requests still go to the original one. A user agent that follows the redirect keeps the request method.
 *
 * - Traits: redirect status
 * - Header fields: `Location` (should), `Retry-After` (may)
 *
 * @see [RFC 9110, section 15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)
 */
export const TEMPORARY_REDIRECT: 307 = 307
export type TEMPORARY_REDIRECT = 307

/**
 * `308 Permanent Redirect` · Redirection
 *
 * The target resource has a new permanent URI, which Location gives, and future references are to use it. A user agent that follows the redirect keeps the request method, unlike with 301.
 *
 * - Traits: redirect status, heuristically cacheable
 * - Header fields: `Location` (should), `Retry-After` (may)
 * - Also 308: Resume Incomplete (Google)
 *
 * @see [RFC 9110, section 15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)
 */
export const PERMANENT_REDIRECT: 308 = 308
export type PERMANENT_REDIRECT = 308

/**
 * `400 Bad Request` · Client Error
 *
 * The server takes the request for a mistake of the client and does not act on it. Broken syntax, wrong message framing and misleading routing are among the mistakes that it covers.
 *
 * @see [RFC 9110, section 15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)
 */
export const BAD_REQUEST: 400 = 400
export type BAD_REQUEST = 400

/**
 * `401 Unauthorized` · Client Error
 *
 * The request carries no credentials that the server accepts for the target resource. The response holds at least one challenge that tells the client how to authenticate; credentials that came with the request are refused.
 *
 * - Header fields: `WWW-Authenticate` (must)
 *
 * @see [RFC 9110, section 15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)
 */
export const UNAUTHORIZED: 401 = 401
export type UNAUTHORIZED = 401

/**
 * `402 Payment Required` · Client Error
 *
 * Standards keep this code for a purpose that is not yet defined. A recipient learns only from the service that sends it what is to be paid and how.
 *
 * @see [RFC 9110, section 15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)
 */
export const PAYMENT_REQUIRED: 402 = 402
export type PAYMENT_REQUIRED = 402

/**
 * `403 Forbidden` · Client Error
 *
 * The server understands the request and still declines to carry it out. Any credentials sent along are not sufficient, yet the reason need not lie in credentials at all.
 *
 * @see [RFC 9110, section 15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)
 */
export const FORBIDDEN: 403 = 403
export type FORBIDDEN = 403

/**
 * `404 Not Found` · Client Error
 *
 * The origin server has no current representation of the target resource to offer, or does not want to admit that there is one. Whether this lasts stays open; 410 is the better choice where it is known to be permanent.
 *
 * - Traits: heuristically cacheable
 *
 * @see [RFC 9110, section 15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)
 */
export const NOT_FOUND: 404 = 404
export type NOT_FOUND = 404

/**
 * `405 Method Not Allowed` · Client Error
 *
 * The origin server knows the request method, but the target resource does not support it. The Allow header field of the response lists the methods that the resource supports at present.
 *
 * - Traits: heuristically cacheable
 * - Header fields: `Allow` (must)
 *
 * @see [RFC 9110, section 15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)
 */
export const METHOD_NOT_ALLOWED: 405 = 405
export type METHOD_NOT_ALLOWED = 405

/**
 * `406 Not Acceptable` · Client Error
 *
 * No current representation of the target resource fits what the request asks for in header fields such as Accept and Accept-Language, and the server does not want to send a default one instead.
 *
 * @see [RFC 9110, section 15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)
 */
export const NOT_ACCEPTABLE: 406 = 406
export type NOT_ACCEPTABLE = 406

/**
 * `407 Proxy Authentication Required` · Client Error
 *
 * A proxy on the way wants the client to authenticate before it handles the request. The response comes from that proxy and holds a challenge for it, apart from any authentication at the origin server.
 *
 * - Header fields: `Proxy-Authenticate` (must)
 *
 * @see [RFC 9110, section 15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)
 */
export const PROXY_AUTHENTICATION_REQUIRED: 407 = 407
export type PROXY_AUTHENTICATION_REQUIRED = 407

/**
 * `408 Request Timeout` · Client Error
 *
 * The server stops waiting, because the whole request message does not arrive in the time that it allows. It is the sending of the request that is late, not the work on it.
 *
 * - Formerly: Request Time-out
 *
 * @see [RFC 9110, section 15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)
 */
export const REQUEST_TIMEOUT: 408 = 408
export type REQUEST_TIMEOUT = 408

/**
 * `408 Request Time-out`, the name in RFC 2068.
 *
 * @deprecated Use {@link REQUEST_TIMEOUT}: `408 Request Timeout`.
 */
export const REQUEST_TIME_OUT: 408 = 408
/**
 * `408 Request Time-out`, the name in RFC 2068.
 *
 * @deprecated Use {@link REQUEST_TIMEOUT}: `408 Request Timeout`.
 */
export type REQUEST_TIME_OUT = 408

/**
 * `409 Conflict` · Client Error
 *
 * The request clashes with the state that the target resource is in now, for example because an update builds on an older version of it. The user may be able to settle the clash and send the request again.
 *
 * @see [RFC 9110, section 15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)
 */
export const CONFLICT: 409 = 409
export type CONFLICT = 409

/**
 * `410 Gone` · Client Error
 *
 * The origin server no longer gives access to the target resource and expects this to stay so. The withdrawal is deliberate, and links to the resource are best removed.
 *
 * - Traits: heuristically cacheable
 *
 * @see [RFC 9110, section 15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)
 */
export const GONE: 410 = 410
export type GONE = 410

/**
 * `411 Length Required` · Client Error
 *
 * The server does not take the request as long as it lacks a Content-Length header field. With a valid one that states the length of its content, the request may be sent again.
 *
 * @see [RFC 9110, section 15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12)
 */
export const LENGTH_REQUIRED: 411 = 411
export type LENGTH_REQUIRED = 411

/**
 * `412 Precondition Failed` · Client Error
 *
 * At least one precondition in the header fields of the request, such as If-Match, turns out false when the server checks it. The method is not applied, so a target resource in an unforeseen state stays as it is.
 *
 * @see [RFC 9110, section 15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)
 */
export const PRECONDITION_FAILED: 412 = 412
export type PRECONDITION_FAILED = 412

/**
 * `413 Content Too Large` · Client Error
 *
 * The content of the request exceeds what the server can or wants to handle, so the request is not processed. The server may cut the request or the connection short; a Retry-After header field shows that the limit is temporary.
 *
 * - Header fields: `Retry-After` (should)
 * - Formerly: Payload Too Large, Request Entity Too Large
 *
 * @see [RFC 9110, section 15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)
 */
export const CONTENT_TOO_LARGE: 413 = 413
export type CONTENT_TOO_LARGE = 413

/**
 * `413 Request Entity Too Large`, the name in RFC 2068.
 *
 * @deprecated Use {@link CONTENT_TOO_LARGE}: `413 Content Too Large`.
 */
export const REQUEST_ENTITY_TOO_LARGE: 413 = 413
/**
 * `413 Request Entity Too Large`, the name in RFC 2068.
 *
 * @deprecated Use {@link CONTENT_TOO_LARGE}: `413 Content Too Large`.
 */
export type REQUEST_ENTITY_TOO_LARGE = 413

/**
 * `413 Payload Too Large`, the name in RFC 7231.
 *
 * @deprecated Use {@link CONTENT_TOO_LARGE}: `413 Content Too Large`.
 */
export const PAYLOAD_TOO_LARGE: 413 = 413
/**
 * `413 Payload Too Large`, the name in RFC 7231.
 *
 * @deprecated Use {@link CONTENT_TOO_LARGE}: `413 Content Too Large`.
 */
export type PAYLOAD_TOO_LARGE = 413

/**
 * `414 URI Too Long` · Client Error
 *
 * The target URI exceeds the length that the server is willing to work with. Typical causes are a POST wrongly turned into a GET with a large query, a chain of redirects that makes the URI grow without end, and an attack.
 *
 * - Traits: heuristically cacheable
 * - Formerly: Request-URI Too Long, Request-URI Too Large
 *
 * @see [RFC 9110, section 15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)
 */
export const URI_TOO_LONG: 414 = 414
export type URI_TOO_LONG = 414

/**
 * `414 Request-URI Too Large`, the name in RFC 2068.
 *
 * @deprecated Use {@link URI_TOO_LONG}: `414 URI Too Long`.
 */
export const REQUEST_URI_TOO_LARGE: 414 = 414
/**
 * `414 Request-URI Too Large`, the name in RFC 2068.
 *
 * @deprecated Use {@link URI_TOO_LONG}: `414 URI Too Long`.
 */
export type REQUEST_URI_TOO_LARGE = 414

/**
 * `414 Request-URI Too Long`, the name in RFC 2068.
 *
 * @deprecated Use {@link URI_TOO_LONG}: `414 URI Too Long`.
 */
export const REQUEST_URI_TOO_LONG: 414 = 414
/**
 * `414 Request-URI Too Long`, the name in RFC 2068.
 *
 * @deprecated Use {@link URI_TOO_LONG}: `414 URI Too Long`.
 */
export type REQUEST_URI_TOO_LONG = 414

/**
 * `415 Unsupported Media Type` · Client Error
 *
 * The origin server refuses the content of the request, because its format is not one that the method takes on the target resource. The fault can lie in the declared media type, in the content coding or in the data itself.
 *
 * - Header fields: `Accept-Patch` (should), `Accept`, `Accept-Encoding` (may)
 *
 * @see [RFC 9110, section 15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)
 */
export const UNSUPPORTED_MEDIA_TYPE: 415 = 415
export type UNSUPPORTED_MEDIA_TYPE = 415

/**
 * `416 Range Not Satisfiable` · Client Error
 *
 * The server cannot satisfy any of the ranges in the Range header field of the request, or turns them down because they are too many small or overlapping ones. For byte ranges, Content-Range tells the current length of the selected representation.
 *
 * - Header fields: `Content-Range` (should)
 * - Formerly: Requested Range Not Satisfiable
 *
 * @see [RFC 9110, section 15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)
 */
export const RANGE_NOT_SATISFIABLE: 416 = 416
export type RANGE_NOT_SATISFIABLE = 416

/**
 * `416 Requested Range Not Satisfiable`, the name in RFC 2616.
 *
 * @deprecated Use {@link RANGE_NOT_SATISFIABLE}: `416 Range Not Satisfiable`.
 */
export const REQUESTED_RANGE_NOT_SATISFIABLE: 416 = 416
/**
 * `416 Requested Range Not Satisfiable`, the name in RFC 2616.
 *
 * @deprecated Use {@link RANGE_NOT_SATISFIABLE}: `416 Range Not Satisfiable`.
 */
export type REQUESTED_RANGE_NOT_SATISFIABLE = 416

/**
 * `417 Expectation Failed` · Client Error
 *
 * The server, or another one on the way to the origin server, cannot meet what the Expect header field of the request asks for. If that is 100-continue, the client can send the request again without it.
 *
 * @see [RFC 9110, section 15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)
 */
export const EXPECTATION_FAILED: 417 = 417
export type EXPECTATION_FAILED = 417

/**
 * `418 I'm a teapot` · Client Error
 *
 * The number comes from the joke protocol of RFC 2324, in which a teapot refuses to make coffee. RFC 9110 reserves it because the joke is so widely deployed, so that it stands for nothing else; a recipient reads a plain client error in it, like 400.
 *
 * - Registry: Unused: reserved, not for sending.
 *
 * @see [RFC 9110, section 15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)
 */
export const IM_A_TEAPOT: 418 = 418
export type IM_A_TEAPOT = 418

/**
 * `421 Misdirected Request` · Client Error
 *
 * The server that receives the request is not authoritative for the target URI, or not willing to answer for it, for instance when a client reuses a connection for a host that is served elsewhere. Over another connection the request may succeed.
 *
 * - Also 421: Destination Locked (WebDAV drafts)
 *
 * @see [RFC 9110, section 15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)
 */
export const MISDIRECTED_REQUEST: 421 = 421
export type MISDIRECTED_REQUEST = 421

/**
 * `422 Unprocessable Content` · Client Error
 *
 * The server knows the media type of the content and finds its syntax correct, but is not able to carry out the instructions in it. The content is right in form and wrong in meaning.
 *
 * - Formerly: Unprocessable Entity
 *
 * @see [RFC 9110, section 15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)
 */
export const UNPROCESSABLE_CONTENT: 422 = 422
export type UNPROCESSABLE_CONTENT = 422

/**
 * `422 Unprocessable Entity`, the name in RFC 2518.
 *
 * @deprecated Use {@link UNPROCESSABLE_CONTENT}: `422 Unprocessable Content`.
 */
export const UNPROCESSABLE_ENTITY: 422 = 422
/**
 * `422 Unprocessable Entity`, the name in RFC 2518.
 *
 * @deprecated Use {@link UNPROCESSABLE_CONTENT}: `422 Unprocessable Content`.
 */
export type UNPROCESSABLE_ENTITY = 422

/**
 * `423 Locked` · Client Error
 *
 * A WebDAV lock holds the source or the destination of the method, so the server does not apply it. The content of the response ought to name the condition that is not met, for example a missing lock token.
 *
 * @see [RFC 4918, section 11.3](https://www.rfc-editor.org/rfc/rfc4918#section-11.3)
 */
export const LOCKED: 423 = 423
export type LOCKED = 423

/**
 * `424 Failed Dependency` · Client Error
 *
 * Another action that this one relies on has failed, so the server does not perform it. In WebDAV the code marks, for example, the property changes that fall together with a failed one in the same PROPPATCH.
 *
 * @see [RFC 4918, section 11.4](https://www.rfc-editor.org/rfc/rfc4918#section-11.4)
 */
export const FAILED_DEPENDENCY: 424 = 424
export type FAILED_DEPENDENCY = 424

/**
 * `425 Too Early` · Client Error
 *
 * The server does not want to process a request sent as TLS early data, since it could be a replay of one recorded before. The client sends it again outside early data, once the TLS handshake is complete.
 *
 * - Also 425: Unordered Collection (WebDAV drafts)
 *
 * @see [RFC 8470, section 5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2)
 */
export const TOO_EARLY: 425 = 425
export type TOO_EARLY = 425

/**
 * `426 Upgrade Required` · Client Error
 *
 * The server does not serve the request over the protocol in use and may do so after a switch to another one. The Upgrade header field of the response lists the protocols that it asks for.
 *
 * - Header fields: `Upgrade`, `Connection` (must)
 *
 * @see [RFC 9110, section 15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)
 */
export const UPGRADE_REQUIRED: 426 = 426
export type UPGRADE_REQUIRED = 426

/**
 * `428 Precondition Required` · Client Error
 *
 * The server insists on a conditional request, for example one with If-Match. In this way it guards against lost updates, where one client overwrites a change that another has made in the meantime.
 *
 * @see [RFC 6585, section 3](https://www.rfc-editor.org/rfc/rfc6585#section-3)
 */
export const PRECONDITION_REQUIRED: 428 = 428
export type PRECONDITION_REQUIRED = 428

/**
 * `429 Too Many Requests` · Client Error
 *
 * Within a span of time, the client has made more requests than the server grants it. Whom the server counts as one client, and how it counts, is up to the server; Retry-After can tell how long to wait.
 *
 * - Header fields: `Retry-After` (may)
 *
 * @see [RFC 6585, section 4](https://www.rfc-editor.org/rfc/rfc6585#section-4)
 */
export const TOO_MANY_REQUESTS: 429 = 429
export type TOO_MANY_REQUESTS = 429

/**
 * `431 Request Header Fields Too Large` · Client Error
 *
 * The header fields of the request are larger than the server agrees to process: all of them together, or a single one that the response ought to name. With smaller header fields, the request may be sent again.
 *
 * @see [RFC 6585, section 5](https://www.rfc-editor.org/rfc/rfc6585#section-5)
 */
export const REQUEST_HEADER_FIELDS_TOO_LARGE: 431 = 431
export type REQUEST_HEADER_FIELDS_TOO_LARGE = 431

/**
 * `451 Unavailable For Legal Reasons` · Client Error
 *
 * The server denies access to the resource because of a legal demand, which the response ought to explain. The sender need not be the origin server, and the code does not tell whether the resource exists.
 *
 * - Traits: heuristically cacheable
 * - Header fields: `Link` (should)
 * - Also 451: Redirect (Microsoft Exchange ActiveSync)
 *
 * @see [RFC 7725, section 3](https://www.rfc-editor.org/rfc/rfc7725#section-3)
 */
export const UNAVAILABLE_FOR_LEGAL_REASONS: 451 = 451
export type UNAVAILABLE_FOR_LEGAL_REASONS = 451

/**
 * `500 Internal Server Error` · Server Error
 *
 * Something unforeseen went wrong on the server, so it could not carry out the request. The fault lies with the server, and the code says nothing of its cause.
 *
 * @see [RFC 9110, section 15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)
 */
export const INTERNAL_SERVER_ERROR: 500 = 500
export type INTERNAL_SERVER_ERROR = 500

/**
 * `501 Not Implemented` · Server Error
 *
 * The server lacks a capability that the request needs. It fits above all when the server does not recognize the method and supports it for no resource at all.
 *
 * - Traits: heuristically cacheable
 *
 * @see [RFC 9110, section 15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)
 */
export const NOT_IMPLEMENTED: 501 = 501
export type NOT_IMPLEMENTED = 501

/**
 * `502 Bad Gateway` · Server Error
 *
 * A gateway or proxy passed the request on and got a response that it could not use. The fault is in the answer of the server behind it.
 *
 * @see [RFC 9110, section 15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)
 */
export const BAD_GATEWAY: 502 = 502
export type BAD_GATEWAY = 502

/**
 * `503 Service Unavailable` · Server Error
 *
 * The server cannot handle the request at the moment, because it is overloaded or under maintenance. The state is temporary, and Retry-After can tell how long to wait.
 *
 * - Header fields: `Retry-After` (may)
 *
 * @see [RFC 9110, section 15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)
 */
export const SERVICE_UNAVAILABLE: 503 = 503
export type SERVICE_UNAVAILABLE = 503

/**
 * `504 Gateway Timeout` · Server Error
 *
 * A gateway or proxy passed the request on and did not get an answer in time from a server that it needed. A cache also uses it when the client wants only a stored response and there is none, or when it must revalidate and cannot reach the origin server.
 *
 * - Formerly: Gateway Time-out
 *
 * @see [RFC 9110, section 15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)
 */
export const GATEWAY_TIMEOUT: 504 = 504
export type GATEWAY_TIMEOUT = 504

/**
 * `504 Gateway Time-out`, the name in RFC 2068.
 *
 * @deprecated Use {@link GATEWAY_TIMEOUT}: `504 Gateway Timeout`.
 */
export const GATEWAY_TIME_OUT: 504 = 504
/**
 * `504 Gateway Time-out`, the name in RFC 2068.
 *
 * @deprecated Use {@link GATEWAY_TIMEOUT}: `504 Gateway Timeout`.
 */
export type GATEWAY_TIME_OUT = 504

/**
 * `505 HTTP Version Not Supported` · Server Error
 *
 * The server does not support the major version of HTTP that the request uses, or refuses to. The content best explains why and which protocols the server does support.
 *
 * @see [RFC 9110, section 15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)
 */
export const HTTP_VERSION_NOT_SUPPORTED: 505 = 505
export type HTTP_VERSION_NOT_SUPPORTED = 505

/**
 * `506 Variant Also Negotiates` · Server Error
 *
 * The server is misconfigured: in transparent content negotiation, the variant it picked negotiates in turn, so the choice never ends at a representation.
 *
 * @see [RFC 2295, section 8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1)
 */
export const VARIANT_ALSO_NEGOTIATES: 506 = 506
export type VARIANT_ALSO_NEGOTIATES = 506

/**
 * `507 Insufficient Storage` · Server Error
 *
 * The server has no room to store what the request needs, for example a representation that a WebDAV client writes. The state counts as temporary, but a request that a user started waits for a new action of the user.
 *
 * @see [RFC 4918, section 11.5](https://www.rfc-editor.org/rfc/rfc4918#section-11.5)
 */
export const INSUFFICIENT_STORAGE: 507 = 507
export type INSUFFICIENT_STORAGE = 507

/**
 * `508 Loop Detected` · Server Error
 *
 * While it worked through a WebDAV request with Depth: infinity, the server ran into an endless loop, such as a collection that contains itself, and stopped. The operation failed as a whole.
 *
 * @see [RFC 5842, section 7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2)
 */
export const LOOP_DETECTED: 508 = 508
export type LOOP_DETECTED = 508

/**
 * `510 Not Extended` · Server Error
 *
 * The request does not use an HTTP extension that access to the resource demands. The response is meant to tell which extensions are missing, so that the client can extend the request.
 *
 * - Registry: Obsoleted.
 *
 * @see [RFC 2774, section 7](https://www.rfc-editor.org/rfc/rfc2774#section-7)
 */
export const NOT_EXTENDED: 510 = 510
export type NOT_EXTENDED = 510

/**
 * `511 Network Authentication Required` · Server Error
 *
 * The network between the client and the origin server demands a login or consent before it lets requests through. It is for proxies that intercept traffic to control network access, not for origin servers, and the content links to the place to log in.
 *
 * @see [RFC 6585, section 6](https://www.rfc-editor.org/rfc/rfc6585#section-6)
 */
export const NETWORK_AUTHENTICATION_REQUIRED: 511 = 511
export type NETWORK_AUTHENTICATION_REQUIRED = 511
