// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

/**
 * Every status code in the IANA registry, compiled away by `tsc`. Former names are deprecated.
 *
 * @example
 * HttpStatus.CONTINUE //=> 100
 */
export declare const enum HttpStatus {
  /**
   * `100 Continue` · Informational
   *
   * The start of the request is in and not refused so far; a final response follows. A client that sent Expect: 100-continue now sends the content.
   * @see [RFC 9110 §15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)
   */
  CONTINUE = 100,

  /**
   * `101 Switching Protocols` · Informational
   *
   * The server agrees to the client's Upgrade request. The protocol named in Upgrade takes over right after this response.
   * - Traits: null body status
   * - Header fields: `Upgrade`, `Connection` (must)
   * @see [RFC 9110 §15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)
   */
  SWITCHING_PROTOCOLS = 101,

  /**
   * `102 Processing` · Informational
   *
   * The whole request has arrived and work on it goes on. This interim response keeps the client waiting for the final one.
   * @see [RFC 2518 §10.1](https://www.rfc-editor.org/rfc/rfc2518#section-10.1)
   */
  PROCESSING = 102,

  /**
   * `103 Early Hints` · Informational
   *
   * The final response is likely to carry the header fields listed here, so the client can start preloading. They are only hints.
   * - Traits: null body status
   * - Header fields: `Link` (may)
   * - Also 103: Checkpoint (Google Gears)
   * @see [RFC 8297 §2](https://www.rfc-editor.org/rfc/rfc8297#section-2)
   */
  EARLY_HINTS = 103,

  /**
   * `104 Upload Resumption Supported` · Informational
   *
   * The server can resume this upload if it is interrupted. Location gives the upload resource; Upload-Offset reports progress. The registration is temporary: made 2024-11-13, extended 2025-09-15, to expire 2026-11-13.
   * - Registry: temporary, may lapse
   * - Header fields: `Location`, `Upload-Limit` (must), `Upload-Offset` (should)
   * @see [Internet-Draft: Resumable Uploads for HTTP, revision 05 §4](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05)
   */
  UPLOAD_RESUMPTION_SUPPORTED = 104,

  /**
   * `200 OK` · Successful
   *
   * The request succeeded. What the content holds depends on the method: for GET, a representation of the target resource.
   * - Traits: heuristically cacheable
   * - Header fields: `ETag`, `Last-Modified` (should)
   * @see [RFC 9110 §15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)
   */
  OK = 200,

  /**
   * `201 Created` · Successful
   *
   * The request succeeded and led to one or more new resources. Location, or else the target URI, identifies the main one.
   * - Header fields: `Location`, `ETag`, `Last-Modified` (may)
   * @see [RFC 9110 §15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)
   */
  CREATED = 201,

  /**
   * `202 Accepted` · Successful
   *
   * The server has taken the request on but not finished acting on it, and may still turn it down. No later response follows.
   * @see [RFC 9110 §15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)
   */
  ACCEPTED = 202,

  /**
   * `203 Non-Authoritative Information` · Successful
   *
   * The request succeeded, but a transforming proxy has changed the content of the origin server's 200 response.
   * - Traits: heuristically cacheable
   * @see [RFC 9110 §15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4)
   */
  NON_AUTHORITATIVE_INFORMATION = 203,

  /**
   * `204 No Content` · Successful
   *
   * The request succeeded, and there is nothing to send with the response. A user agent need not leave its document.
   * - Traits: null body status, heuristically cacheable
   * - Header fields: `ETag` (may)
   * @see [RFC 9110 §15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)
   */
  NO_CONTENT = 204,

  /**
   * `205 Reset Content` · Successful
   *
   * The request succeeded, and the user agent is to reset the document view, such as a filled-in form. The response has no content.
   * - Traits: null body status
   * @see [RFC 9110 §15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)
   */
  RESET_CONTENT = 205,

  /**
   * `206 Partial Content` · Successful
   *
   * The range request succeeded: the content is one or several parts of the representation, as told by Content-Range.
   * - Traits: heuristically cacheable
   * - Header fields: `Content-Range`, `Content-Type`, `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location`, `Vary`, `Last-Modified`, `Content-Encoding`, `Content-Language` (must)
   * @see [RFC 9110 §15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)
   */
  PARTIAL_CONTENT = 206,

  /**
   * `207 Multi-Status` · Successful
   *
   * The content lists a separate status for each of several resources. The code alone does not tell success from failure.
   * - Header fields: `Content-Type` (may)
   * @see [RFC 4918 §11.1](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)
   */
  MULTI_STATUS = 207,

  /**
   * `208 Already Reported` · Successful
   *
   * Inside a 207, the entry is a collection whose members already stand under another binding and are not listed again.
   * @see [RFC 5842 §7.1](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)
   */
  ALREADY_REPORTED = 208,

  /**
   * `226 IM Used` · Successful
   *
   * The GET succeeded, and the content is the outcome of instance manipulations that the client accepts, such as a delta.
   * - Header fields: `ETag`, `Delta-Base` (must), `IM` (may)
   * @see [RFC 3229 §10.4.1](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1)
   */
  IM_USED = 226,

  /**
   * `300 Multiple Choices` · Redirection
   *
   * The target resource has several representations, each with its own URI, to pick from. Location gives the preferred one, if there is one.
   * - Traits: heuristically cacheable
   * - Header fields: `Location` (should), `Link`, `Retry-After` (may)
   * @see [RFC 9110 §15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)
   */
  MULTIPLE_CHOICES = 300,

  /**
   * `301 Moved Permanently` · Redirection
   *
   * The target resource has a new permanent URI, given in Location. A user agent may turn POST into GET when it follows.
   * - Traits: redirect status, heuristically cacheable
   * - Header fields: `Location` (should), `Retry-After` (may)
   * @see [RFC 9110 §15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)
   */
  MOVED_PERMANENTLY = 301,

  /**
   * `302 Found` · Redirection
   *
   * For now, the target resource is at another URI, given in Location. A user agent may turn POST into GET when it follows.
   * - Traits: redirect status
   * - Header fields: `Location` (should), `Retry-After` (may)
   * - Formerly: Moved Temporarily
   * @see [RFC 9110 §15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)
   */
  FOUND = 302,

  /**
   * `302 Moved Temporarily` · Redirection
   *
   * For now, the target resource is at another URI, given in Location. A user agent may turn POST into GET when it follows.
   * - Named by: RFC 1945
   *
   * @deprecated Use {@link FOUND}.
   */
  MOVED_TEMPORARILY = 302,

  /**
   * `303 See Other` · Redirection
   *
   * The answer is at a different resource, named in Location. The user agent fetches it with GET or HEAD, whatever the first method.
   * - Traits: redirect status
   * - Header fields: `Location`, `Retry-After` (may)
   * @see [RFC 9110 §15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)
   */
  SEE_OTHER = 303,

  /**
   * `304 Not Modified` · Redirection
   *
   * The representation the client has stored is still valid, so the conditional GET or HEAD gets no content and the stored one is used.
   * - Traits: null body status
   * - Header fields: `Content-Location`, `Date`, `ETag`, `Vary`, `Cache-Control`, `Expires` (must), `Last-Modified` (may)
   * @see [RFC 9110 §15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)
   */
  NOT_MODIFIED = 304,

  /**
   * `305 Use Proxy` · Redirection
   *
   * Deprecated as a security risk, this code told the client to go through the proxy that the response named.
   * @see [RFC 9110 §15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)
   */
  USE_PROXY = 305,

  /**
   * `306 Unused` · Redirection
   *
   * The number is reserved: an earlier version of HTTP used it. Today it has no meaning and is not free for use.
   * - Registry: unused, reserved
   * @see [RFC 9110 §15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)
   */
  UNUSED = 306,

  /**
   * `307 Temporary Redirect` · Redirection
   *
   * For now, the target resource is at another URI, given in Location. A user agent that follows keeps the request method.
   * - Traits: redirect status
   * - Header fields: `Location` (should), `Retry-After` (may)
   * @see [RFC 9110 §15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)
   */
  TEMPORARY_REDIRECT = 307,

  /**
   * `308 Permanent Redirect` · Redirection
   *
   * The target resource has a new permanent URI, given in Location. A user agent that follows keeps the request method.
   * - Traits: redirect status, heuristically cacheable
   * - Header fields: `Location` (should), `Retry-After` (may)
   * - Also 308: Resume Incomplete (Google)
   * @see [RFC 9110 §15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)
   */
  PERMANENT_REDIRECT = 308,

  /**
   * `400 Bad Request` · Client Error
   *
   * The server sees a mistake of the client, such as broken syntax or wrong message framing, and does not act on the request.
   * @see [RFC 9110 §15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)
   */
  BAD_REQUEST = 400,

  /**
   * `401 Unauthorized` · Client Error
   *
   * The request lacks credentials that the target resource accepts. WWW-Authenticate holds a challenge that tells how to authenticate.
   * - Header fields: `WWW-Authenticate` (must)
   * @see [RFC 9110 §15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)
   */
  UNAUTHORIZED = 401,

  /**
   * `402 Payment Required` · Client Error
   *
   * The number is set aside for a purpose that no standard defines yet.
   * @see [RFC 9110 §15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)
   */
  PAYMENT_REQUIRED = 402,

  /**
   * `403 Forbidden` · Client Error
   *
   * The server understands the request but refuses it. Any credentials sent do not suffice, though the reason may lie elsewhere.
   * @see [RFC 9110 §15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)
   */
  FORBIDDEN = 403,

  /**
   * `404 Not Found` · Client Error
   *
   * The origin server has no current representation of the target resource, or will not disclose that one exists. Whether that lasts is left open.
   * - Traits: heuristically cacheable
   * @see [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)
   */
  NOT_FOUND = 404,

  /**
   * `405 Method Not Allowed` · Client Error
   *
   * The origin server knows the method, but the target resource does not support it. Allow lists the methods it does support.
   * - Traits: heuristically cacheable
   * - Header fields: `Allow` (must)
   * @see [RFC 9110 §15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)
   */
  METHOD_NOT_ALLOWED = 405,

  /**
   * `406 Not Acceptable` · Client Error
   *
   * No current representation fits the request's Accept, Accept-Language or similar fields, and the server sends no default.
   * @see [RFC 9110 §15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)
   */
  NOT_ACCEPTABLE = 406,

  /**
   * `407 Proxy Authentication Required` · Client Error
   *
   * A proxy wants the client to authenticate to it first. Its challenge is in the Proxy-Authenticate header field.
   * - Header fields: `Proxy-Authenticate` (must)
   * @see [RFC 9110 §15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)
   */
  PROXY_AUTHENTICATION_REQUIRED = 407,

  /**
   * `408 Request Timeout` · Client Error
   *
   * The complete request does not arrive within the time the server allows for it to be sent.
   * - Formerly: Request Time-out
   * @see [RFC 9110 §15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)
   */
  REQUEST_TIMEOUT = 408,

  /**
   * `408 Request Time-out` · Client Error
   *
   * The complete request does not arrive within the time the server allows for it to be sent.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link REQUEST_TIMEOUT}.
   */
  REQUEST_TIME_OUT = 408,

  /**
   * `409 Conflict` · Client Error
   *
   * The request clashes with the state the target resource is in now, such as a newer version. The user may be able to settle it.
   * @see [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)
   */
  CONFLICT = 409,

  /**
   * `410 Gone` · Client Error
   *
   * The origin server no longer gives access to the target resource and expects that to last. Links to it are best removed.
   * - Traits: heuristically cacheable
   * @see [RFC 9110 §15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)
   */
  GONE = 410,

  /**
   * `411 Length Required` · Client Error
   *
   * The server refuses a request without Content-Length. The client may repeat it with a valid one.
   * @see [RFC 9110 §15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12)
   */
  LENGTH_REQUIRED = 411,

  /**
   * `412 Precondition Failed` · Client Error
   *
   * A precondition in the request, such as If-Match, is false when the server checks it, so the method is not applied.
   * @see [RFC 9110 §15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)
   */
  PRECONDITION_FAILED = 412,

  /**
   * `413 Content Too Large` · Client Error
   *
   * The request content is larger than the server will process. A Retry-After header field, if present, marks the limit as temporary.
   * - Header fields: `Retry-After` (should)
   * - Formerly: Payload Too Large, Request Entity Too Large
   * @see [RFC 9110 §15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)
   */
  CONTENT_TOO_LARGE = 413,

  /**
   * `413 Request Entity Too Large` · Client Error
   *
   * The request content is larger than the server will process. A Retry-After header field, if present, marks the limit as temporary.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link CONTENT_TOO_LARGE}.
   */
  REQUEST_ENTITY_TOO_LARGE = 413,

  /**
   * `413 Payload Too Large` · Client Error
   *
   * The request content is larger than the server will process. A Retry-After header field, if present, marks the limit as temporary.
   * - Named by: RFC 7231
   *
   * @deprecated Use {@link CONTENT_TOO_LARGE}.
   */
  PAYLOAD_TOO_LARGE = 413,

  /**
   * `414 URI Too Long` · Client Error
   *
   * The target URI exceeds the length that the server accepts, for example because a POST was wrongly turned into a GET.
   * - Traits: heuristically cacheable
   * - Formerly: Request-URI Too Long, Request-URI Too Large
   * @see [RFC 9110 §15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)
   */
  URI_TOO_LONG = 414,

  /**
   * `414 Request-URI Too Large` · Client Error
   *
   * The target URI exceeds the length that the server accepts, for example because a POST was wrongly turned into a GET.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link URI_TOO_LONG}.
   */
  REQUEST_URI_TOO_LARGE = 414,

  /**
   * `414 Request-URI Too Long` · Client Error
   *
   * The target URI exceeds the length that the server accepts, for example because a POST was wrongly turned into a GET.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link URI_TOO_LONG}.
   */
  REQUEST_URI_TOO_LONG = 414,

  /**
   * `415 Unsupported Media Type` · Client Error
   *
   * The method does not take this format of content on the target resource: media type, content coding or the data itself.
   * - Header fields: `Accept-Patch` (should), `Accept`, `Accept-Encoding` (may)
   * @see [RFC 9110 §15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)
   */
  UNSUPPORTED_MEDIA_TYPE = 415,

  /**
   * `416 Range Not Satisfiable` · Client Error
   *
   * The server cannot satisfy any range in the Range header field, or rejects them as too many small or overlapping ones.
   * - Header fields: `Content-Range` (should)
   * - Formerly: Requested Range Not Satisfiable
   * @see [RFC 9110 §15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)
   */
  RANGE_NOT_SATISFIABLE = 416,

  /**
   * `416 Requested Range Not Satisfiable` · Client Error
   *
   * The server cannot satisfy any range in the Range header field, or rejects them as too many small or overlapping ones.
   * - Named by: RFC 2616
   *
   * @deprecated Use {@link RANGE_NOT_SATISFIABLE}.
   */
  REQUESTED_RANGE_NOT_SATISFIABLE = 416,

  /**
   * `417 Expectation Failed` · Client Error
   *
   * The server, or one on the way to it, cannot meet the Expect header field. If that was 100-continue, the client is to retry without it.
   * @see [RFC 9110 §15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)
   */
  EXPECTATION_FAILED = 417,

  /**
   * `418 I'm a teapot` · Client Error
   *
   * Reserved because of the joke protocol in RFC 2324, where a teapot declines to make coffee. Read it as a plain client error, like 400.
   * - Registry: unused, reserved
   * @see [RFC 9110 §15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)
   */
  IM_A_TEAPOT = 418,

  /**
   * `421 Misdirected Request` · Client Error
   *
   * The server is not authoritative for the target URI, or unwilling to answer for it. Another connection may succeed.
   * - Also 421: Destination Locked (WebDAV drafts)
   * @see [RFC 9110 §15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)
   */
  MISDIRECTED_REQUEST = 421,

  /**
   * `422 Unprocessable Content` · Client Error
   *
   * The content has a known media type and correct syntax, but the server cannot carry out the instructions in it.
   * - Formerly: Unprocessable Entity
   * @see [RFC 9110 §15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)
   */
  UNPROCESSABLE_CONTENT = 422,

  /**
   * `422 Unprocessable Entity` · Client Error
   *
   * The content has a known media type and correct syntax, but the server cannot carry out the instructions in it.
   * - Named by: RFC 2518
   *
   * @deprecated Use {@link UNPROCESSABLE_CONTENT}.
   */
  UNPROCESSABLE_ENTITY = 422,

  /**
   * `423 Locked` · Client Error
   *
   * A WebDAV lock on the source or destination blocks the method, for example because the lock token is missing.
   * @see [RFC 4918 §11.3](https://www.rfc-editor.org/rfc/rfc4918#section-11.3)
   */
  LOCKED = 423,

  /**
   * `424 Failed Dependency` · Client Error
   *
   * The action is not performed because another one that it relies on has failed, such as a change in the same PROPPATCH.
   * @see [RFC 4918 §11.4](https://www.rfc-editor.org/rfc/rfc4918#section-11.4)
   */
  FAILED_DEPENDENCY = 424,

  /**
   * `425 Too Early` · Client Error
   *
   * The server refuses a request in TLS early data, as it could be a replay. The client sends it again after the handshake is complete.
   * - Also 425: Unordered Collection (WebDAV drafts)
   * @see [RFC 8470 §5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2)
   */
  TOO_EARLY = 425,

  /**
   * `426 Upgrade Required` · Client Error
   *
   * The server refuses the request over the current protocol. Upgrade lists the protocols to switch to.
   * - Header fields: `Upgrade`, `Connection` (must)
   * @see [RFC 9110 §15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)
   */
  UPGRADE_REQUIRED = 426,

  /**
   * `428 Precondition Required` · Client Error
   *
   * The server insists on a conditional request, for example with If-Match, to guard against lost updates.
   * @see [RFC 6585 §3](https://www.rfc-editor.org/rfc/rfc6585#section-3)
   */
  PRECONDITION_REQUIRED = 428,

  /**
   * `429 Too Many Requests` · Client Error
   *
   * The client sends more requests than the server allows in a span of time. Retry-After can tell how long to wait.
   * - Header fields: `Retry-After` (may)
   * @see [RFC 6585 §4](https://www.rfc-editor.org/rfc/rfc6585#section-4)
   */
  TOO_MANY_REQUESTS = 429,

  /**
   * `431 Request Header Fields Too Large` · Client Error
   *
   * The request's header fields, all together or a single one, are too large to process. With smaller ones, it may be sent again.
   * @see [RFC 6585 §5](https://www.rfc-editor.org/rfc/rfc6585#section-5)
   */
  REQUEST_HEADER_FIELDS_TOO_LARGE = 431,

  /**
   * `451 Unavailable For Legal Reasons` · Client Error
   *
   * Access is denied because of a legal demand, which the response ought to explain. The sender need not be the origin server.
   * - Traits: heuristically cacheable
   * - Header fields: `Link` (should)
   * - Also 451: Redirect (Microsoft Exchange ActiveSync)
   * @see [RFC 7725 §3](https://www.rfc-editor.org/rfc/rfc7725#section-3)
   */
  UNAVAILABLE_FOR_LEGAL_REASONS = 451,

  /**
   * `500 Internal Server Error` · Server Error
   *
   * An unforeseen fault keeps the server from carrying out the request. It lies with the server, not with the client.
   * @see [RFC 9110 §15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)
   */
  INTERNAL_SERVER_ERROR = 500,

  /**
   * `501 Not Implemented` · Server Error
   *
   * The server lacks functionality that the request needs, such as a method that it cannot recognize or support for any resource.
   * - Traits: heuristically cacheable
   * @see [RFC 9110 §15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)
   */
  NOT_IMPLEMENTED = 501,

  /**
   * `502 Bad Gateway` · Server Error
   *
   * A gateway or proxy passed the request on and got a response that it cannot use from the server behind it.
   * @see [RFC 9110 §15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)
   */
  BAD_GATEWAY = 502,

  /**
   * `503 Service Unavailable` · Server Error
   *
   * The server is overloaded or under maintenance for a while. The state is temporary; Retry-After can tell how long to wait.
   * - Header fields: `Retry-After` (may)
   * @see [RFC 9110 §15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)
   */
  SERVICE_UNAVAILABLE = 503,

  /**
   * `504 Gateway Timeout` · Server Error
   *
   * A gateway or proxy gets no answer in time from a server that it needs to complete the request.
   * - Formerly: Gateway Time-out
   * @see [RFC 9110 §15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)
   */
  GATEWAY_TIMEOUT = 504,

  /**
   * `504 Gateway Time-out` · Server Error
   *
   * A gateway or proxy gets no answer in time from a server that it needs to complete the request.
   * - Named by: RFC 2068
   *
   * @deprecated Use {@link GATEWAY_TIMEOUT}.
   */
  GATEWAY_TIME_OUT = 504,

  /**
   * `505 HTTP Version Not Supported` · Server Error
   *
   * The server does not, or will not, support the major version of HTTP in the request. The content should say why, and what it supports.
   * @see [RFC 9110 §15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)
   */
  HTTP_VERSION_NOT_SUPPORTED = 505,

  /**
   * `506 Variant Also Negotiates` · Server Error
   *
   * The server is misconfigured: the variant picked in content negotiation negotiates in turn, so no representation is reached.
   * @see [RFC 2295 §8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1)
   */
  VARIANT_ALSO_NEGOTIATES = 506,

  /**
   * `507 Insufficient Storage` · Server Error
   *
   * The server has no room to store what the request needs. The state is temporary, but what a user asked for is not repeated unasked.
   * @see [RFC 4918 §11.5](https://www.rfc-editor.org/rfc/rfc4918#section-11.5)
   */
  INSUFFICIENT_STORAGE = 507,

  /**
   * `508 Loop Detected` · Server Error
   *
   * A WebDAV request with Depth: infinity runs into an endless loop, so the server stops it. The operation fails as a whole.
   * @see [RFC 5842 §7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2)
   */
  LOOP_DETECTED = 508,

  /**
   * `510 Not Extended` · Server Error
   *
   * The request lacks an HTTP extension that access demands. The response is meant to tell what to add.
   * - Registry: obsoleted
   * @see [RFC 2774 §7](https://www.rfc-editor.org/rfc/rfc2774#section-7)
   */
  NOT_EXTENDED = 510,

  /**
   * `511 Network Authentication Required` · Server Error
   *
   * The network demands a login or consent to grant access. An intercepting proxy on that network sends this, not the origin server.
   * @see [RFC 6585 §6](https://www.rfc-editor.org/rfc/rfc6585#section-6)
   */
  NETWORK_AUTHENTICATION_REQUIRED = 511
}

/**
 * Every unofficial status code, compiled away by `tsc`.
 *
 * @example
 * UnofficialStatus.CHECKPOINT //=> 103
 */
export declare const enum UnofficialStatus {
  /**
   * `103 Checkpoint` · Informational · Google Gears, unofficial
   *
   * An early proposal for resumable uploads let a server send this while a PUT or POST was still arriving, so that the client could continue from that point after a lost connection. The number now belongs to 103 Early Hints.
   * - Also 103: Early Hints (registered)
   * @see [Gears wiki: ResumableHttpRequestsProposal](https://web.archive.org/web/20151013212135/http://code.google.com:80/p/gears/wiki/ResumableHttpRequestsProposal)
   */
  CHECKPOINT = 103,

  /**
   * `308 Resume Incomplete` · Redirection · Google, unofficial
   *
   * The server has kept part of an upload and waits for the rest; the Range header field of the response tells how much has arrived. Google took the meaning from a Gears proposal. The number now belongs to 308 Permanent Redirect.
   * - Also 308: Permanent Redirect (registered)
   * @see [Google API core library for Python google/api_core/exceptions.py](https://github.com/googleapis/python-api-core)
   */
  RESUME_INCOMPLETE = 308,

  /**
   * `419 Authentication Timeout` · Client Error · ASP.NET Core, unofficial
   *
   * No definition comes with this phrase. The name suggests that a sign-in which was accepted before is no longer valid.
   * - Also 419: Page Expired (Laravel), Insufficient Space on Resource (WebDAV drafts)
   * @see [ASP.NET Core source src/Http/WebUtilities/src/ReasonPhrases.cs](https://github.com/dotnet/aspnetcore/tree/1f390ca5)
   */
  AUTHENTICATION_TIMEOUT = 419,

  /**
   * `419 Page Expired` · Client Error · Laravel, unofficial
   *
   * A submitted form carried no valid anti-forgery token, for example because the session behind the page had ended.
   * - Also 419: Authentication Timeout (ASP.NET Core), Insufficient Space on Resource (WebDAV drafts)
   * @see [Laravel framework source src/Illuminate/Foundation/Exceptions/Handler.php](https://github.com/laravel/framework/tree/bd71b45f)
   */
  PAGE_EXPIRED = 419,

  /**
   * `419 Insufficient Space on Resource` · Client Error · WebDAV drafts, unofficial
   *
   * Early WebDAV drafts used this where the target of a method could not hold its result. The published standard says the same with 507 Insufficient Storage.
   * - Also 419: Authentication Timeout (ASP.NET Core), Page Expired (Laravel)
   * @see [Internet-Draft: Extensions for Distributed Authoring on the World Wide Web (draft-ietf-webdav-protocol-05) §10.4](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05)
   */
  INSUFFICIENT_SPACE_ON_RESOURCE = 419,

  /**
   * `420 Locked Shop` · Client Error · Shopify, unofficial
   *
   * The shop that an Admin API request addressed was locked. Since August 30, 2018 Shopify has answered such requests with 423 Locked. The vendor gives it no phrase; this label is descriptive.
   * - Also 420: Enhance Your Calm (Twitter), Method Failure (WebDAV drafts)
   * @see [Shopify developer changelog: 423 instead of 420 for locked stores](https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420)
   */
  LOCKED_SHOP = 420,

  /**
   * `420 Enhance Your Calm` · Client Error · Twitter, unofficial
   *
   * The client has sent too many requests and has to wait before sending more. Twitter's Search and Trends interfaces answered this way before 429 Too Many Requests took its place.
   * - Also 420: Locked Shop (Shopify), Method Failure (WebDAV drafts)
   * @see [Twitter API response codes HTTP Status Codes](https://developer.x.com/ja/docs/basics/response-codes)
   */
  ENHANCE_YOUR_CALM = 420,

  /**
   * `420 Method Failure` · Client Error · WebDAV drafts, unofficial
   *
   * Early WebDAV drafts used this where one failing part made the entire method fail. No RFC took it over.
   * - Also 420: Locked Shop (Shopify), Enhance Your Calm (Twitter)
   * @see [Internet-Draft: Extensions for Distributed Authoring on the World Wide Web (draft-ietf-webdav-protocol-05) §10.5](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05)
   */
  METHOD_FAILURE = 420,

  /**
   * `421 Destination Locked` · Client Error · WebDAV drafts, unofficial
   *
   * Early WebDAV drafts used this where a lock on the destination kept a resource from being copied or moved there. The number now belongs to 421 Misdirected Request.
   * - Also 421: Misdirected Request (registered)
   * @see [Internet-Draft: Extensions for Distributed Authoring on the World Wide Web (draft-ietf-webdav-protocol-05) §10.6](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05)
   */
  DESTINATION_LOCKED = 421,

  /**
   * `425 Unordered Collection` · Client Error · WebDAV drafts, unofficial
   *
   * Drafts of the WebDAV Advanced Collections Protocol used this where a client asked for a position in a collection that is unordered, or whose order the server keeps. The number now belongs to 425 Too Early.
   * - Also 425: Too Early (registered)
   * @see [Internet-Draft: WebDAV Advanced Collections Protocol, revision 04 §7.2](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-collection-protocol-04)
   */
  UNORDERED_COLLECTION = 425,

  /**
   * `430 Shopify Security Rejection` · Client Error · Shopify, unofficial
   *
   * Shopify has turned the request away because it looks like an attack. Crawlers that do not sign their requests meet it, and so do servers that call the Storefront API without passing on the buyer's address.
   * @see [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes)
   */
  SHOPIFY_SECURITY_REJECTION = 430,

  /**
   * `444 No Response` · Client Error · nginx, unofficial
   *
   * nginx has closed the connection on purpose without answering, typically to get rid of unwanted requests. The number is written in the configuration and in the access log; the client sees only the lost connection.
   * - On the wire: never
   * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
   */
  NO_RESPONSE = 444,

  /**
   * `449 Retry With` · Client Error · Microsoft, unofficial
   *
   * The request lacks something that the server needs; the client is to obtain it and then send the request again. Exchange ActiveSync answers this way until the device has been provisioned with the current policy.
   * @see [[MS-WDV]: Web Distributed Authoring and Versioning (WebDAV) Protocol: Client Extensions §2.2.6](https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100)
   */
  RETRY_WITH = 449,

  /**
   * `451 Redirect` · Client Error · Microsoft Exchange ActiveSync, unofficial
   *
   * The mailbox is out of this server's reach, or better reached through another; the X-MS-Location header field, where present, gives the URL to use from then on. The number now belongs to 451 Unavailable For Legal Reasons.
   * - Also 451: Unavailable For Legal Reasons (registered)
   * @see [[MS-ASHTTP]: Exchange ActiveSync: HTTP Protocol §3.1.5.2.2](https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f)
   */
  REDIRECT = 451,

  /**
   * `460 Client Closed Connection` · Client Error · AWS Application Load Balancer, unofficial
   *
   * The client closed its connection to the load balancer while the request was still being handled and before the idle timeout had passed. The vendor gives it no phrase; this label is descriptive.
   * @see [AWS: Application Load Balancers user guide doc_source/load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/tree/fb242939)
   */
  CLIENT_CLOSED_CONNECTION = 460,

  /**
   * `463 Request Loop` · Client Error · Alibaba Cloud ALB, unofficial
   *
   * The load balancer stopped forwarding a request because it had already passed the same rules before. A back-end server that sends requests back to the load balancer is a usual cause. The vendor gives it no phrase; this label is descriptive.
   * - Also 463: Too Many Forwarded Addresses (AWS Application Load Balancer)
   * @see [Alibaba Cloud: ALB status codes §463](https://help.aliyun.com/document_detail/468288.html)
   */
  REQUEST_LOOP = 463,

  /**
   * `463 Too Many Forwarded Addresses` · Client Error · AWS Application Load Balancer, unofficial
   *
   * The load balancer refused a request whose X-Forwarded-For header field lists more than 30 IP addresses. The vendor gives it no phrase; this label is descriptive.
   * - Also 463: Request Loop (Alibaba Cloud ALB)
   * @see [AWS: Application Load Balancers user guide doc_source/load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/tree/fb242939)
   */
  TOO_MANY_FORWARDED_ADDRESSES = 463,

  /**
   * `464 Incompatible Protocol` · Client Error · AWS Application Load Balancer, unofficial
   *
   * The request came in over a version of HTTP that the targets behind the load balancer are not configured to receive. The vendor gives it no phrase; this label is descriptive.
   * @see [AWS: Application Load Balancers user guide doc_source/load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/tree/fb242939)
   */
  INCOMPATIBLE_PROTOCOL = 464,

  /**
   * `494 Request Header Too Large` · Client Error · nginx, unofficial
   *
   * The header fields of the request are larger than nginx allows. The number serves error_page directives; unless one of them sets another, the client and the access log get 400 Bad Request.
   * - On the wire: never
   * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
   */
  REQUEST_HEADER_TOO_LARGE = 494,

  /**
   * `495 SSL Certificate Error` · Client Error · nginx, unofficial
   *
   * The certificate that the client presented did not pass nginx's checks. The number serves error_page directives; unless one of them sets another, the client and the access log get 400 Bad Request.
   * - On the wire: never
   * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
   */
  SSL_CERTIFICATE_ERROR = 495,

  /**
   * `496 SSL Certificate Required` · Client Error · nginx, unofficial
   *
   * nginx demands a certificate from the client, and none came. The number serves error_page directives; unless one of them sets another, the client and the access log get 400 Bad Request.
   * - On the wire: never
   * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
   */
  SSL_CERTIFICATE_REQUIRED = 496,

  /**
   * `497 HTTP Request Sent to HTTPS Port` · Client Error · nginx, unofficial
   *
   * A request without TLS reached a port on which nginx expects TLS. The number serves error_page directives; unless one of them sets another, the client and the access log get 400 Bad Request.
   * - On the wire: never
   * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
   */
  HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497,

  /**
   * `498 Invalid Token` · Client Error · Esri ArcGIS, unofficial
   *
   * The access token has run out or is wrong, and the client needs a new one. ArcGIS services normally report the number as an error code within JSON content, in a response whose status is 200 OK.
   * - Also 498: Invalid Host Name (nginx)
   * @see [ArcGIS REST JS packages/arcgis-rest-request/src/request.ts](https://github.com/Esri/arcgis-rest-js/tree/7e3424af)
   */
  INVALID_TOKEN = 498,

  /**
   * `498 Invalid Host Name` · Client Error · nginx, unofficial
   *
   * nginx once used the number for a request with a host name that is not valid. The code is withdrawn, and only its place in the source remains. The vendor gives it no phrase; this label is descriptive.
   * - On the wire: never
   * - Also 498: Invalid Token (Esri ArcGIS)
   * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
   */
  INVALID_HOST_NAME = 498,

  /**
   * `499 Token Required` · Client Error · Esri ArcGIS, unofficial
   *
   * The resource is protected, and the request came without an access token. ArcGIS services normally report the number as an error code within JSON content, in a response whose status is 200 OK.
   * - Also 499: Client Closed Request (nginx)
   * @see [ArcGIS REST JS packages/arcgis-rest-request/src/request.ts](https://github.com/Esri/arcgis-rest-js/tree/7e3424af)
   */
  TOKEN_REQUIRED = 499,

  /**
   * `499 Client Closed Request` · Client Error · nginx, unofficial
   *
   * The client went away while the server was still working on the request, so the number normally reaches only the log.
   * - Also 499: Token Required (Esri ArcGIS)
   * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
   */
  CLIENT_CLOSED_REQUEST = 499,

  /**
   * `509 Bandwidth Limit Exceeded` · Server Error · cPanel, unofficial
   *
   * The hosting account behind the site has used up the data transfer that it is allowed.
   * @see [libwww-perl HTTP-Message source lib/HTTP/Status.pm](https://github.com/libwww-perl/HTTP-Message)
   */
  BANDWIDTH_LIMIT_EXCEEDED = 509,

  /**
   * `520 Web server returns an unknown error` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare reached the origin server but could not make sense of what came back, for instance because the response was empty or broken.
   * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520.mdx](https://github.com/cloudflare/cloudflare-docs)
   */
  WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = 520,

  /**
   * `521 Web server is down` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare tried to connect to the origin server and was refused, because the server is not running or blocks Cloudflare's addresses.
   * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521.mdx](https://github.com/cloudflare/cloudflare-docs)
   */
  WEB_SERVER_IS_DOWN = 521,

  /**
   * `522 Connection timed out` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare waited too long at the level of TCP: the origin server either did not complete the connection or did not acknowledge the request sent over it.
   * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522.mdx](https://github.com/cloudflare/cloudflare-docs)
   */
  CONNECTION_TIMED_OUT = 522,

  /**
   * `523 Origin is unreachable` · Server Error · Cloudflare, unofficial
   *
   * The network between Cloudflare and the origin server offers no path to the server's IP address.
   * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523.mdx](https://github.com/cloudflare/cloudflare-docs)
   */
  ORIGIN_IS_UNREACHABLE = 523,

  /**
   * `524 A timeout occurred` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare connected to the origin server and sent the request, but no response came within the time that it waits.
   * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524.mdx](https://github.com/cloudflare/cloudflare-docs)
   */
  A_TIMEOUT_OCCURRED = 524,

  /**
   * `525 SSL handshake failed` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare and the origin server could not agree on a TLS connection. It occurs only where the zone is set to encrypt traffic to the origin.
   * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525.mdx](https://github.com/cloudflare/cloudflare-docs)
   */
  SSL_HANDSHAKE_FAILED = 525,

  /**
   * `526 Invalid SSL certificate` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare does not trust the certificate of the origin server, which the Full (strict) setting makes a condition of connecting.
   * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526.mdx](https://github.com/cloudflare/cloudflare-docs)
   */
  INVALID_SSL_CERTIFICATE = 526,

  /**
   * `527 Railgun Error` · Server Error · Cloudflare, unofficial
   *
   * The connection between Cloudflare and the Railgun listener in front of the origin server was interrupted. Railgun is retired, and Cloudflare's current list leaves the number out.
   * @see [Cloudflare support article: Troubleshooting Cloudflare 5XX errors Error 527](https://support.cloudflare.com/hc/en-us/articles/115003011431)
   */
  RAILGUN_ERROR = 527,

  /**
   * `529 Overloaded` · Server Error · Anthropic, unofficial
   *
   * The API has more requests from all its users than it can serve at the moment; the request itself is in order.
   * - Also 529: Service Overloaded (Qualys SSL Labs)
   * @see [Anthropic TypeScript SDK src/resources/shared.ts](https://github.com/anthropics/anthropic-sdk-typescript)
   */
  OVERLOADED = 529,

  /**
   * `529 Service Overloaded` · Server Error · Qualys SSL Labs, unofficial
   *
   * The assessment service is too busy to take the request; the client is asked to come back 15 to 30 minutes later. The vendor gives it no phrase; this label is descriptive.
   * - Also 529: Overloaded (Anthropic)
   * @see [SSL Labs API documentation ssllabs-api-docs-v4.md](https://github.com/ssllabs/ssllabs-scan/tree/50e3144b)
   */
  SERVICE_OVERLOADED = 529,

  /**
   * `530 Origin Name Error` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare could not turn the name of the origin server into an address. A second code in the 1000s, shown in the content, tells the exact cause. The vendor gives it no phrase; this label is descriptive.
   * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530.mdx](https://github.com/cloudflare/cloudflare-docs)
   */
  ORIGIN_NAME_ERROR = 530,

  /**
   * `540 Temporarily Disabled` · Server Error · Shopify, unofficial
   *
   * Shopify has taken the requested endpoint out of service for the time being and expects it to return soon.
   * @see [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes)
   */
  TEMPORARILY_DISABLED = 540,

  /**
   * `560 Retry Elsewhere` · Server Error · Pantheon, unofficial
   *
   * An application sends this when something it depends on is missing. Where the method is idempotent, Pantheon's edge then repeats the request on other containers, just as after 502 Bad Gateway. The vendor gives it no phrase; this label is descriptive.
   * @see [Pantheon documentation source source/content/errors-and-server-responses.md](https://github.com/pantheon-systems/documentation)
   */
  RETRY_ELSEWHERE = 560,

  /**
   * `561 Unauthorized` · Server Error · AWS Application Load Balancer, unofficial
   *
   * The load balancer was signing the user in on behalf of the application, and the identity provider answered with an error code.
   * - Also 561: No site detected (Pantheon)
   * @see [AWS: Application Load Balancers user guide doc_source/load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/tree/fb242939)
   */
  AWS_APPLICATION_LOAD_BALANCER_UNAUTHORIZED = 561,

  /**
   * `561 No site detected` · Server Error · Pantheon, unofficial
   *
   * The environment that the request addresses has no code to run, or no index file, often because no content management system has been installed there yet.
   * - Also 561: Unauthorized (AWS Application Load Balancer)
   * @see [Pantheon documentation source source/content/errors-and-server-responses.md](https://github.com/pantheon-systems/documentation)
   */
  NO_SITE_DETECTED = 561,

  /**
   * `599 Network Connect Timeout Error` · Server Error · Tornado and proxies, unofficial
   *
   * Some proxies are said to answer this way when they cannot connect to the next server in time. Tornado's HTTP client reports the number for any failure that left it without a response, so there it never crosses the network.
   * @see [Tornado source tornado/httpclient.py](https://github.com/tornadoweb/tornado/tree/e5300314)
   */
  NETWORK_CONNECT_TIMEOUT_ERROR = 599
}
