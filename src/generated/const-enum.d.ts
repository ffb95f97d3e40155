// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

/**
 * Every status code in the IANA registry, compiled away by `tsc`. Former names are deprecated.
 *
 * @example
 * ```ts
 * HttpStatus.CONTINUE //=> 100
 * ```
 */
export declare const enum HttpStatus {
	/**
	 * `100 Continue` · Informational
	 *
	 * The server has received the start of the request and has not rejected it. A client that sent Expect: 100-continue ought to send the content; a final response follows.
	 * - Must not send: `Content-Length`, `Transfer-Encoding`
	 * @see [RFC 9110 §15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)
	 */
	CONTINUE = 100,

	/**
	 * `101 Switching Protocols` · Informational
	 *
	 * The server agrees to the protocol change that the client asked for. The connection then uses the protocol that Upgrade names. HTTP/2 and HTTP/3 do not use this code.
	 * - Traits: null body status
	 * - Header fields: `Upgrade`, `Connection`, `Sec-WebSocket-Accept` (must)
	 * - Must not send: `Content-Length`, `Transfer-Encoding`
	 * @see [RFC 9110 §15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)
	 */
	SWITCHING_PROTOCOLS = 101,

	/**
	 * `102 Processing` · Informational
	 *
	 * The server has received the whole request and is still working on it. RFC 4918 removed the code from WebDAV for lack of implementations.
	 * - Header fields: `Status-URI` (may)
	 * - Must not send: `Content-Length`, `Transfer-Encoding`
	 * @see [RFC 2518 §10.1](https://www.rfc-editor.org/rfc/rfc2518#section-10.1)
	 */
	PROCESSING = 102,

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
	EARLY_HINTS = 103,

	/**
	 * `104 Upload Resumption Supported` · Informational
	 *
	 * The client can resume this upload if it is interrupted. During the upload, the code also reports how much of it the server has processed.
	 * - Registry: temporary, may lapse
	 * - Header fields: `Location`, `Upload-Limit`, `Upload-Draft-Interop-Version` (must), `Upload-Offset` (should)
	 * - Must not send: `Content-Length`, `Transfer-Encoding`
	 * @see [Internet-Draft: Resumable Uploads for HTTP, revision 05 §4](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05#section-4)
	 */
	UPLOAD_RESUMPTION_SUPPORTED = 104,

	/**
	 * `200 OK` · Successful
	 *
	 * The request succeeded. The content depends on the method; for GET, it represents the target resource.
	 * - Traits: heuristically cacheable
	 * - Header fields: `ETag`, `Last-Modified`, `Allow` (should)
	 * @see [RFC 9110 §15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)
	 */
	OK = 200,

	/**
	 * `201 Created` · Successful
	 *
	 * The request succeeded and created one or more resources. Location identifies the main one; without it, the target URI does.
	 * - Header fields: `Location` (should), `ETag`, `Last-Modified` (may)
	 * @see [RFC 9110 §15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)
	 */
	CREATED = 201,

	/**
	 * `202 Accepted` · Successful
	 *
	 * The server has accepted the request but has not finished it, and may still refuse it. HTTP has no way to send the outcome later.
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
	 * The request succeeded, and the response has no content. A user agent can stay on the document that it shows.
	 * - Traits: null body status, heuristically cacheable
	 * - Header fields: `Allow` (should), `ETag` (may)
	 * - Must not send: `Content-Length`, `Transfer-Encoding`
	 * @see [RFC 9110 §15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)
	 */
	NO_CONTENT = 204,

	/**
	 * `205 Reset Content` · Successful
	 *
	 * The request succeeded, and the user agent is asked to reset the document view, for example to clear a form. The response has no content.
	 * - Traits: null body status
	 * @see [RFC 9110 §15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)
	 */
	RESET_CONTENT = 205,

	/**
	 * `206 Partial Content` · Successful
	 *
	 * The range request succeeded. The content is one part of the representation or several; Content-Range says which.
	 * - Traits: heuristically cacheable
	 * - Header fields: `Content-Range`, `Content-Type`, `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location`, `Vary`, `Last-Modified`, `Content-Encoding`, `Content-Language` (must)
	 * @see [RFC 9110 §15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)
	 */
	PARTIAL_CONTENT = 206,

	/**
	 * `207 Multi-Status` · Successful
	 *
	 * The content gives a separate status for each of several operations, such as those on different resources or properties. The code alone says nothing about success.
	 * - Header fields: `Content-Type` (may)
	 * @see [RFC 4918 §11.1](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)
	 */
	MULTI_STATUS = 207,

	/**
	 * `208 Already Reported` · Successful
	 *
	 * The members of this collection are already listed under another binding and are not repeated. The code occurs inside a 207, and only for requests with Depth: infinity.
	 * @see [RFC 5842 §7.1](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)
	 */
	ALREADY_REPORTED = 208,

	/**
	 * `226 IM Used` · Successful
	 *
	 * The GET request succeeded, and the content is the result of instance manipulations that the client accepts, such as a delta.
	 * - Header fields: `ETag`, `IM`, `Content-Range`, `Delta-Base` (must)
	 * @see [RFC 3229 §10.4.1](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1)
	 */
	IM_USED = 226,

	/**
	 * `300 Multiple Choices` · Redirection
	 *
	 * The target resource has several representations to choose from, each with its own URI. Location gives the one that the server prefers, if any.
	 * - Traits: heuristically cacheable
	 * - Header fields: `TCN`, `Alternates`, `Vary` (must), `Location` (should), `Link`, `Retry-After` (may)
	 * @see [RFC 9110 §15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)
	 */
	MULTIPLE_CHOICES = 300,

	/**
	 * `301 Moved Permanently` · Redirection
	 *
	 * The target resource has a new permanent URI, given in Location. A user agent may change POST to GET when it follows the redirect.
	 * - Traits: redirect status, heuristically cacheable
	 * - Header fields: `Location` (should), `Retry-After` (may)
	 * @see [RFC 9110 §15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)
	 */
	MOVED_PERMANENTLY = 301,

	/**
	 * `302 Found` · Redirection
	 *
	 * For now, the target resource is at another URI, given in Location. A user agent may change POST to GET when it follows the redirect.
	 * - Traits: redirect status
	 * - Header fields: `Location` (should), `Retry-After` (may)
	 * - Formerly: Moved Temporarily
	 * @see [RFC 9110 §15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)
	 */
	FOUND = 302,

	/**
	 * `302 Moved Temporarily` · Redirection
	 *
	 * The name in RFC 1945.
	 *
	 * @deprecated Use {@link FOUND}.
	 */
	MOVED_TEMPORARILY = 302,

	/**
	 * `303 See Other` · Redirection
	 *
	 * The server points to another resource, named in Location, that answers the request indirectly. The user agent can retrieve it with GET or HEAD, whatever the method of the request.
	 * - Traits: redirect status
	 * - Header fields: `Location`, `Retry-After` (may)
	 * @see [RFC 9110 §15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)
	 */
	SEE_OTHER = 303,

	/**
	 * `304 Not Modified` · Redirection
	 *
	 * The client's cached representation is still valid. The conditional GET or HEAD gets no content, and the client uses what it has stored.
	 * - Traits: null body status
	 * - Header fields: `Content-Location`, `Date`, `ETag`, `Vary`, `Cache-Control`, `Expires` (must), `Content-Length`, `Transfer-Encoding` (may)
	 * @see [RFC 9110 §15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)
	 */
	NOT_MODIFIED = 304,

	/**
	 * `305 Use Proxy` · Redirection
	 *
	 * The client is told to send this one request through the proxy that Location names. The code is deprecated, because a response that sets up a proxy is a security risk.
	 * - Header fields: `Location` (may)
	 * @see [RFC 9110 §15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)
	 */
	USE_PROXY = 305,

	/**
	 * `306 Unused` · Redirection
	 *
	 * An earlier version of HTTP used this number. It now has no meaning and stays reserved.
	 * - Registry: unused, reserved
	 * @see [RFC 9110 §15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)
	 */
	UNUSED = 306,

	/**
	 * `307 Temporary Redirect` · Redirection
	 *
	 * For now, the target resource is at another URI, given in Location. A user agent that follows the redirect must not change the method.
	 * - Traits: redirect status
	 * - Header fields: `Location` (should), `Retry-After` (may)
	 * @see [RFC 9110 §15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)
	 */
	TEMPORARY_REDIRECT = 307,

	/**
	 * `308 Permanent Redirect` · Redirection
	 *
	 * The target resource has a new permanent URI, given in Location. A user agent that follows the redirect keeps the method.
	 * - Traits: redirect status, heuristically cacheable
	 * - Header fields: `Location` (should), `Retry-After` (may)
	 * - Also 308: Resume Incomplete (Google)
	 * @see [RFC 9110 §15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)
	 */
	PERMANENT_REDIRECT = 308,

	/**
	 * `400 Bad Request` · Client Error
	 *
	 * The server sees a client error in the request, such as malformed syntax or invalid message framing, and does not process it.
	 * @see [RFC 9110 §15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)
	 */
	BAD_REQUEST = 400,

	/**
	 * `401 Unauthorized` · Client Error
	 *
	 * The request lacks valid credentials for the target resource. WWW-Authenticate tells the client how to authenticate.
	 * - Header fields: `WWW-Authenticate` (must)
	 * @see [RFC 9110 §15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)
	 */
	UNAUTHORIZED = 401,

	/**
	 * `402 Payment Required` · Client Error
	 *
	 * The code is reserved for future use.
	 * @see [RFC 9110 §15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)
	 */
	PAYMENT_REQUIRED = 402,

	/**
	 * `403 Forbidden` · Client Error
	 *
	 * The server understands the request but refuses it. Credentials, if sent, are not sufficient; the refusal may have other reasons.
	 * @see [RFC 9110 §15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)
	 */
	FORBIDDEN = 403,

	/**
	 * `404 Not Found` · Client Error
	 *
	 * The origin server has no current representation of the target resource, or will not say that one exists. This may or may not be permanent.
	 * - Traits: heuristically cacheable
	 * @see [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)
	 */
	NOT_FOUND = 404,

	/**
	 * `405 Method Not Allowed` · Client Error
	 *
	 * The origin server knows the method, but the target resource does not support it. Allow lists the methods that it does support.
	 * - Traits: heuristically cacheable
	 * - Header fields: `Allow` (must)
	 * @see [RFC 9110 §15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)
	 */
	METHOD_NOT_ALLOWED = 405,

	/**
	 * `406 Not Acceptable` · Client Error
	 *
	 * No representation fits Accept, Accept-Language or a similar field of the request, and the server will not send a default one.
	 * @see [RFC 9110 §15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)
	 */
	NOT_ACCEPTABLE = 406,

	/**
	 * `407 Proxy Authentication Required` · Client Error
	 *
	 * The client must first authenticate with the proxy. Proxy-Authenticate tells it how.
	 * - Header fields: `Proxy-Authenticate` (must)
	 * @see [RFC 9110 §15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)
	 */
	PROXY_AUTHENTICATION_REQUIRED = 407,

	/**
	 * `408 Request Timeout` · Client Error
	 *
	 * The complete request did not arrive within the time that the server allows.
	 * - Formerly: Request Time-out
	 * @see [RFC 9110 §15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)
	 */
	REQUEST_TIMEOUT = 408,

	/**
	 * `408 Request Time-out` · Client Error
	 *
	 * The name in RFC 2068.
	 *
	 * @deprecated Use {@link REQUEST_TIMEOUT}.
	 */
	REQUEST_TIME_OUT = 408,

	/**
	 * `409 Conflict` · Client Error
	 *
	 * The request does not fit the state that the target resource is in now, for example because someone else has changed it. It may succeed once the user resolves the conflict.
	 * @see [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)
	 */
	CONFLICT = 409,

	/**
	 * `410 Gone` · Client Error
	 *
	 * Access to the target resource is gone at the origin server, probably for good. Links to it should be removed.
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
	 * A condition in the request, such as If-Match, is false when the server checks it, so the method is not applied.
	 * @see [RFC 9110 §15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)
	 */
	PRECONDITION_FAILED = 412,

	/**
	 * `413 Content Too Large` · Client Error
	 *
	 * The request carries content larger than the server will process. If the condition is temporary, Retry-After says when to try again.
	 * - Header fields: `Retry-After` (should)
	 * - Formerly: Payload Too Large, Request Entity Too Large
	 * @see [RFC 9110 §15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)
	 */
	CONTENT_TOO_LARGE = 413,

	/**
	 * `413 Request Entity Too Large` · Client Error
	 *
	 * The name in RFC 2068.
	 *
	 * @deprecated Use {@link CONTENT_TOO_LARGE}.
	 */
	REQUEST_ENTITY_TOO_LARGE = 413,

	/**
	 * `413 Payload Too Large` · Client Error
	 *
	 * The name in RFC 7231.
	 *
	 * @deprecated Use {@link CONTENT_TOO_LARGE}.
	 */
	PAYLOAD_TOO_LARGE = 413,

	/**
	 * `414 URI Too Long` · Client Error
	 *
	 * The server does not accept a target URI of this length. The cause may be a POST wrongly changed to a GET.
	 * - Traits: heuristically cacheable
	 * - Formerly: Request-URI Too Long, Request-URI Too Large
	 * @see [RFC 9110 §15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)
	 */
	URI_TOO_LONG = 414,

	/**
	 * `414 Request-URI Too Large` · Client Error
	 *
	 * The name in RFC 2068.
	 *
	 * @deprecated Use {@link URI_TOO_LONG}.
	 */
	REQUEST_URI_TOO_LARGE = 414,

	/**
	 * `414 Request-URI Too Long` · Client Error
	 *
	 * The name in RFC 2068.
	 *
	 * @deprecated Use {@link URI_TOO_LONG}.
	 */
	REQUEST_URI_TOO_LONG = 414,

	/**
	 * `415 Unsupported Media Type` · Client Error
	 *
	 * The method does not accept content in this format on the target resource. The cause may be the media type, the content coding or the data itself.
	 * - Header fields: `Accept-Patch` (should), `Accept`, `Accept-Encoding`, `Accept-Query` (may)
	 * @see [RFC 9110 §15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)
	 */
	UNSUPPORTED_MEDIA_TYPE = 415,

	/**
	 * `416 Range Not Satisfiable` · Client Error
	 *
	 * The server cannot satisfy any requested range, or rejects too many small or overlapping ones.
	 * - Header fields: `Content-Range` (should)
	 * - Formerly: Requested Range Not Satisfiable
	 * @see [RFC 9110 §15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)
	 */
	RANGE_NOT_SATISFIABLE = 416,

	/**
	 * `416 Requested Range Not Satisfiable` · Client Error
	 *
	 * The name in RFC 2616.
	 *
	 * @deprecated Use {@link RANGE_NOT_SATISFIABLE}.
	 */
	REQUESTED_RANGE_NOT_SATISFIABLE = 416,

	/**
	 * `417 Expectation Failed` · Client Error
	 *
	 * The server, or an intermediary before it, cannot do what Expect asks. If that was 100-continue, the client should repeat the request without it.
	 * @see [RFC 9110 §15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)
	 */
	EXPECTATION_FAILED = 417,

	/**
	 * `418 I'm a teapot` · Client Error
	 *
	 * The number is reserved because of a joke: in RFC 2324, a teapot refuses to brew coffee. A client treats it as 400, like any unknown 4xx code.
	 * - Registry: unused, reserved
	 * - Also 418: IP Banned (Binance)
	 * @see [RFC 9110 §15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)
	 */
	IM_A_TEAPOT = 418,

	/**
	 * `421 Misdirected Request` · Client Error
	 *
	 * The server cannot or will not answer with authority for the target URI. The client may get an answer over another connection. A proxy must not generate this code.
	 * - Header fields: `Alt-Svc` (may)
	 * - Also 421: Too Many Connections (Alibaba Cloud Link IoT Edge), Destination Locked (WebDAV drafts)
	 * @see [RFC 9110 §15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)
	 */
	MISDIRECTED_REQUEST = 421,

	/**
	 * `422 Unprocessable Content` · Client Error
	 *
	 * The content has a known media type and no syntax errors, but the server cannot carry out the instructions in it.
	 * - Formerly: Unprocessable Entity
	 * @see [RFC 9110 §15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)
	 */
	UNPROCESSABLE_CONTENT = 422,

	/**
	 * `422 Unprocessable Entity` · Client Error
	 *
	 * The name in RFC 2518.
	 *
	 * @deprecated Use {@link UNPROCESSABLE_CONTENT}.
	 */
	UNPROCESSABLE_ENTITY = 422,

	/**
	 * `423 Locked` · Client Error
	 *
	 * The source or destination resource has a WebDAV lock that prevents the method; the request may lack the lock token.
	 * @see [RFC 4918 §11.3](https://www.rfc-editor.org/rfc/rfc4918#section-11.3)
	 */
	LOCKED = 423,

	/**
	 * `424 Failed Dependency` · Client Error
	 *
	 * The action was not performed because another action that it depends on failed, such as another change in the same PROPPATCH.
	 * @see [RFC 4918 §11.4](https://www.rfc-editor.org/rfc/rfc4918#section-11.4)
	 */
	FAILED_DEPENDENCY = 424,

	/**
	 * `425 Too Early` · Client Error
	 *
	 * A request sent in TLS early data could be a replay, so the server does not process it. A user agent is expected to send it again, but not in early data. A server should use the code only if the request arrived in early data or has Early-Data: 1.
	 * - Traits: not cacheable by default
	 * - Must not send: `Early-Data`
	 * - Also 425: Unordered Collection (WebDAV drafts)
	 * @see [RFC 8470 §5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2)
	 */
	TOO_EARLY = 425,

	/**
	 * `426 Upgrade Required` · Client Error
	 *
	 * The server refuses the request over the current protocol. Upgrade lists the protocols that it requires instead.
	 * - Header fields: `Upgrade`, `Connection`, `Sec-WebSocket-Version` (must)
	 * @see [RFC 9110 §15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)
	 */
	UPGRADE_REQUIRED = 426,

	/**
	 * `428 Precondition Required` · Client Error
	 *
	 * The origin server accepts this request only with a condition, such as If-Match. The usual purpose is to keep clients from overwriting one another's changes.
	 * - Traits: must not be stored by a cache
	 * @see [RFC 6585 §3](https://www.rfc-editor.org/rfc/rfc6585#section-3)
	 */
	PRECONDITION_REQUIRED = 428,

	/**
	 * `429 Too Many Requests` · Client Error
	 *
	 * The user has sent more requests within a period than the server accepts. Retry-After, if present, says how long to wait.
	 * - Traits: must not be stored by a cache
	 * - Header fields: `Proxy-Status` (should), `Retry-After` (may)
	 * @see [RFC 6585 §4](https://www.rfc-editor.org/rfc/rfc6585#section-4)
	 */
	TOO_MANY_REQUESTS = 429,

	/**
	 * `431 Request Header Fields Too Large` · Client Error
	 *
	 * The request's header fields, all together or one of them, are too large. The client may try again with smaller ones.
	 * - Traits: must not be stored by a cache
	 * @see [RFC 6585 §5](https://www.rfc-editor.org/rfc/rfc6585#section-5)
	 */
	REQUEST_HEADER_FIELDS_TOO_LARGE = 431,

	/**
	 * `451 Unavailable For Legal Reasons` · Client Error
	 *
	 * The server denies access because of a legal demand, which the response should explain. It need not be the origin server.
	 * - Traits: heuristically cacheable
	 * - Header fields: `Link` (should)
	 * - Also 451: Redirect (Microsoft Exchange ActiveSync)
	 * @see [RFC 7725 §3](https://www.rfc-editor.org/rfc/rfc7725#section-3)
	 */
	UNAVAILABLE_FOR_LEGAL_REASONS = 451,

	/**
	 * `500 Internal Server Error` · Server Error
	 *
	 * Something unexpected went wrong on the server, so it cannot fulfill the request.
	 * @see [RFC 9110 §15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)
	 */
	INTERNAL_SERVER_ERROR = 500,

	/**
	 * `501 Not Implemented` · Server Error
	 *
	 * The server lacks functionality that the request needs, such as a method that it does not recognize and cannot support for any resource.
	 * - Traits: heuristically cacheable
	 * - Header fields: `Proxy-Status` (should)
	 * @see [RFC 9110 §15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)
	 */
	NOT_IMPLEMENTED = 501,

	/**
	 * `502 Bad Gateway` · Server Error
	 *
	 * A gateway or proxy forwarded the request and got back an invalid response.
	 * @see [RFC 9110 §15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)
	 */
	BAD_GATEWAY = 502,

	/**
	 * `503 Service Unavailable` · Server Error
	 *
	 * The server is overloaded or under maintenance for now. Retry-After, if present, suggests how long to wait.
	 * - Header fields: `Retry-After` (may)
	 * @see [RFC 9110 §15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)
	 */
	SERVICE_UNAVAILABLE = 503,

	/**
	 * `504 Gateway Timeout` · Server Error
	 *
	 * A gateway or proxy did not get a response in time from a server that it needs to complete the request.
	 * - Formerly: Gateway Time-out
	 * @see [RFC 9110 §15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)
	 */
	GATEWAY_TIMEOUT = 504,

	/**
	 * `504 Gateway Time-out` · Server Error
	 *
	 * The name in RFC 2068.
	 *
	 * @deprecated Use {@link GATEWAY_TIMEOUT}.
	 */
	GATEWAY_TIME_OUT = 504,

	/**
	 * `505 HTTP Version Not Supported` · Server Error
	 *
	 * The server cannot or will not use the major version of HTTP in the request. The content should say why, and what it can use instead.
	 * @see [RFC 9110 §15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)
	 */
	HTTP_VERSION_NOT_SUPPORTED = 505,

	/**
	 * `506 Variant Also Negotiates` · Server Error
	 *
	 * The server is misconfigured: the variant that content negotiation selected negotiates in turn, so it cannot be the result.
	 * @see [RFC 2295 §8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1)
	 */
	VARIANT_ALSO_NEGOTIATES = 506,

	/**
	 * `507 Insufficient Storage` · Server Error
	 *
	 * The server has no room to store what the request needs. This is temporary, but a user's request must not be repeated until the user asks again.
	 * @see [RFC 4918 §11.5](https://www.rfc-editor.org/rfc/rfc4918#section-11.5)
	 */
	INSUFFICIENT_STORAGE = 507,

	/**
	 * `508 Loop Detected` · Server Error
	 *
	 * A WebDAV request with Depth: infinity ran into an infinite loop, so the server stopped it. The whole operation failed.
	 * @see [RFC 5842 §7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2)
	 */
	LOOP_DETECTED = 508,

	/**
	 * `510 Not Extended` · Server Error
	 *
	 * The request lacks an HTTP extension that the server requires. The response should say how to add it.
	 * - Registry: obsoleted
	 * @see [RFC 2774 §7](https://www.rfc-editor.org/rfc/rfc2774#section-7)
	 */
	NOT_EXTENDED = 510,

	/**
	 * `511 Network Authentication Required` · Server Error
	 *
	 * The client must first log in to the network. An intercepting proxy sends this, not the origin server, with a link to the login page rather than the page itself.
	 * - Traits: must not be stored by a cache
	 * - Should not send: `WWW-Authenticate`, `Proxy-Authenticate`
	 * @see [RFC 6585 §6](https://www.rfc-editor.org/rfc/rfc6585#section-6)
	 */
	NETWORK_AUTHENTICATION_REQUIRED = 511
}

/**
 * Every unofficial status code, compiled away by `tsc`.
 *
 * @example
 * ```ts
 * UnofficialStatus.CHECKPOINT //=> 103
 * ```
 */
export declare const enum UnofficialStatus {
	/**
	 * `103 Checkpoint` · Informational · Google Gears, unofficial
	 *
	 * In an early proposal for resumable uploads, a server sent this while a PUT or POST was still arriving, so that the client could continue from that point after a lost connection. The number now belongs to 103 Early Hints.
	 * - Also 103: Early Hints (registered)
	 * @see [Gears wiki: ResumableHttpRequestsProposal](https://web.archive.org/web/20151013212135/http://code.google.com:80/p/gears/wiki/ResumableHttpRequestsProposal)
	 */
	CHECKPOINT = 103,

	/**
	 * `308 Resume Incomplete` · Redirection · Google, unofficial
	 *
	 * The server has received part of an upload and waits for the rest; the Range header field of the response says how much has arrived. Google took the meaning from a Gears proposal. The number now belongs to 308 Permanent Redirect.
	 * - Also 308: Permanent Redirect (registered)
	 * @see [Google API core library for Python, exceptions.py](https://github.com/googleapis/python-api-core/blob/bfc66514/google/api_core/exceptions.py)
	 */
	RESUME_INCOMPLETE = 308,

	/**
	 * `418 IP Banned` · Client Error · Binance, unofficial
	 *
	 * Binance has banned the client's IP address for some time, because the client went on sending requests after 429 Too Many Requests. Retry-After says in how many seconds the ban ends.
	 * - Also 418: I'm a teapot (registered)
	 * @see [Binance Spot API documentation, rest-api.md](https://github.com/binance/binance-spot-api-docs/blob/a5e0bc3d/rest-api.md)
	 */
	IP_BANNED = 418,

	/**
	 * `419 Page Expired` · Client Error · Laravel, unofficial
	 *
	 * A submitted form has no valid anti-forgery token, for example because the session of the page has ended.
	 * - Also 419: Authentication Timeout (ASP.NET Core), Insufficient Space on Resource (WebDAV drafts)
	 * @see [Laravel framework source, Handler.php](https://github.com/laravel/framework/blob/bd71b45f/src/Illuminate/Foundation/Exceptions/Handler.php)
	 */
	PAGE_EXPIRED = 419,

	/**
	 * `419 Authentication Timeout` · Client Error · ASP.NET Core, unofficial
	 *
	 * ASP.NET Core lists this phrase without a definition. The name suggests that an earlier sign-in is no longer valid.
	 * - Also 419: Page Expired (Laravel), Insufficient Space on Resource (WebDAV drafts)
	 * @see [ASP.NET Core source, ReasonPhrases.cs](https://github.com/dotnet/aspnetcore/blob/cff6b265bae8/src/Http/WebUtilities/src/ReasonPhrases.cs)
	 */
	AUTHENTICATION_TIMEOUT = 419,

	/**
	 * `419 Insufficient Space on Resource` · Client Error · WebDAV drafts, unofficial
	 *
	 * Early WebDAV drafts used this code when the target of a method had no room for the result. The published standard uses 507 Insufficient Storage instead.
	 * - Also 419: Page Expired (Laravel), Authentication Timeout (ASP.NET Core)
	 * @see [Internet-Draft: WebDAV (Extensions for Distributed Authoring on the World Wide Web), revision 05 §10.4](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05#section-10.4)
	 */
	INSUFFICIENT_SPACE_ON_RESOURCE = 419,

	/**
	 * `420 Enhance Your Calm` · Client Error · Twitter, unofficial
	 *
	 * Twitter's Search and Trends APIs sent this to clients that made too many requests. 429 Too Many Requests has since taken its place.
	 * - Also 420: No Routing Information (Salesforce), Locked Shop (Shopify), Method Failure (WebDAV drafts)
	 * @see [Twitter API response codes, HTTP Status Codes](https://developer.x.com/ja/docs/basics/response-codes)
	 */
	ENHANCE_YOUR_CALM = 420,

	/**
	 * `420 No Routing Information` · Client Error · Salesforce, unofficial
	 *
	 * Salesforce Edge has no routing information for the host that the request names.
	 * - Also 420: Enhance Your Calm (Twitter), Locked Shop (Shopify), Method Failure (WebDAV drafts)
	 * @see [Salesforce REST API developer guide, Status Codes and Error Responses](https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm)
	 */
	NO_ROUTING_INFORMATION = 420,

	/**
	 * `420 Locked Shop` · Client Error · Shopify, unofficial
	 *
	 * An Admin API request was sent to a locked store. Since August 30, 2018, Shopify has answered such requests with 423 Locked.
	 * - Also 420: Enhance Your Calm (Twitter), No Routing Information (Salesforce), Method Failure (WebDAV drafts)
	 * @see [Shopify developer changelog: 423 instead of 420 for locked stores](https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420)
	 */
	LOCKED_SHOP = 420,

	/**
	 * `420 Method Failure` · Client Error · WebDAV drafts, unofficial
	 *
	 * Early WebDAV drafts used this code when one part of a method failed and made the whole method fail. No RFC adopted it.
	 * - Also 420: Enhance Your Calm (Twitter), No Routing Information (Salesforce), Locked Shop (Shopify)
	 * @see [Internet-Draft: WebDAV (Extensions for Distributed Authoring on the World Wide Web), revision 05 §10.5](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05#section-10.5)
	 */
	METHOD_FAILURE = 420,

	/**
	 * `421 Too Many Connections` · Client Error · Alibaba Cloud Link IoT Edge, unofficial
	 *
	 * The address that the client connects from, which may be that of a gateway or a proxy, has reached its limit of connections to the server. The number now belongs to 421 Misdirected Request.
	 * - Also 421: Misdirected Request (registered), Destination Locked (WebDAV drafts)
	 * @see [Alibaba Cloud: status codes of the Link IoT Edge API, 421](https://www.alibabacloud.com/help/doc-detail/113795.htm)
	 */
	TOO_MANY_CONNECTIONS = 421,

	/**
	 * `421 Destination Locked` · Client Error · WebDAV drafts, unofficial
	 *
	 * Early WebDAV drafts used this code when a lock on the destination prevented a copy or a move. The number now belongs to 421 Misdirected Request.
	 * - Also 421: Misdirected Request (registered), Too Many Connections (Alibaba Cloud Link IoT Edge)
	 * @see [Internet-Draft: WebDAV (Extensions for Distributed Authoring on the World Wide Web), revision 05 §10.6](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05#section-10.6)
	 */
	DESTINATION_LOCKED = 421,

	/**
	 * `425 Unordered Collection` · Client Error · WebDAV drafts, unofficial
	 *
	 * Drafts of the WebDAV Advanced Collections Protocol used this code when a client asked for a position in a collection that is unordered or ordered by the server. The number now belongs to 425 Too Early.
	 * - Also 425: Too Early (registered)
	 * @see [Internet-Draft: WebDAV Advanced Collections Protocol, revision 04 §7.2](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-collection-protocol-04#section-7.2)
	 */
	UNORDERED_COLLECTION = 425,

	/**
	 * `430 Shopify Security Rejection` · Client Error · Shopify, unofficial
	 *
	 * Shopify has rejected the request because it looks malicious. Crawlers that do not sign their requests get this response, and so do servers that call the Storefront API without passing on the buyer's address.
	 * @see [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes)
	 */
	SHOPIFY_SECURITY_REJECTION = 430,

	/**
	 * `444 No Response` · Client Error · nginx, unofficial
	 *
	 * nginx closes the connection on purpose and sends no response, usually to get rid of unwanted requests. The number appears in the configuration and the access log; the client sees only the lost connection.
	 * - On the wire: never
	 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
	 */
	NO_RESPONSE = 444,

	/**
	 * `449 Retry With` · Client Error · Microsoft, unofficial
	 *
	 * The request lacks something that the server needs; the client should get it and then repeat the request. Exchange ActiveSync sends this until the device is provisioned with the current policy.
	 * @see [[MS-WDV]: Web Distributed Authoring and Versioning (WebDAV) Protocol: Client Extensions §2.2.6](https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100)
	 */
	RETRY_WITH = 449,

	/**
	 * `451 Redirect` · Client Error · Microsoft Exchange ActiveSync, unofficial
	 *
	 * The server cannot reach the mailbox, or another server can reach it better. The X-MS-Location header field, if present, gives the URL to use from now on. The number now belongs to 451 Unavailable For Legal Reasons.
	 * - Also 451: Unavailable For Legal Reasons (registered)
	 * @see [[MS-ASHTTP]: Exchange ActiveSync: HTTP Protocol §3.1.5.2.2](https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f)
	 */
	REDIRECT = 451,

	/**
	 * `460 Client Closed Connection` · Client Error · AWS Application Load Balancer, unofficial
	 *
	 * The client closed its connection to the load balancer while the request was still being handled and before the idle timeout had passed.
	 * @see [AWS: Application Load Balancers user guide, load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/fb242939/doc_source/load-balancer-troubleshooting.md)
	 */
	CLIENT_CLOSED_CONNECTION = 460,

	/**
	 * `463 Request Loop` · Client Error · Alibaba Cloud ALB, unofficial
	 *
	 * The load balancer stopped forwarding the request because it had already passed the same rules. The usual cause is a back-end server that sends requests back to the load balancer.
	 * - Also 463: Too Many Forwarded Addresses (AWS Application Load Balancer)
	 * @see [Alibaba Cloud: ALB status codes, 463](https://help.aliyun.com/document_detail/468288.html)
	 */
	REQUEST_LOOP = 463,

	/**
	 * `463 Too Many Forwarded Addresses` · Client Error · AWS Application Load Balancer, unofficial
	 *
	 * The load balancer refused the request because its X-Forwarded-For header field lists more than 30 IP addresses.
	 * - Also 463: Request Loop (Alibaba Cloud ALB)
	 * @see [AWS: Application Load Balancers user guide, load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/fb242939/doc_source/load-balancer-troubleshooting.md)
	 */
	TOO_MANY_FORWARDED_ADDRESSES = 463,

	/**
	 * `464 Incompatible Protocol` · Client Error · AWS Application Load Balancer, unofficial
	 *
	 * The protocol of the request, such as HTTP/2 or gRPC, does not fit the protocol version of the load balancer's target group.
	 * @see [AWS: Application Load Balancers user guide, load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/fb242939/doc_source/load-balancer-troubleshooting.md)
	 */
	INCOMPATIBLE_PROTOCOL = 464,

	/**
	 * `477 Migration in Progress` · Client Error · HubSpot, unofficial
	 *
	 * HubSpot is moving the account to another data hosting location. Retry-After says how many seconds to wait, which can be a day.
	 * @see [HubSpot API reference: error handling, 477 Migration in Progress](https://developers.hubspot.com/docs/api-reference/error-handling)
	 */
	MIGRATION_IN_PROGRESS = 477,

	/**
	 * `494 Request Header Too Large` · Client Error · nginx, unofficial
	 *
	 * The header fields of the request are larger than nginx allows. The number is for error_page directives; unless one of them changes it, the client and the access log get 400 Bad Request.
	 * - On the wire: never
	 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
	 */
	REQUEST_HEADER_TOO_LARGE = 494,

	/**
	 * `495 SSL Certificate Error` · Client Error · nginx, unofficial
	 *
	 * The client's certificate failed verification by nginx. The number is for error_page directives; unless one of them changes it, the client and the access log get 400 Bad Request.
	 * - On the wire: never
	 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
	 */
	SSL_CERTIFICATE_ERROR = 495,

	/**
	 * `496 SSL Certificate Required` · Client Error · nginx, unofficial
	 *
	 * nginx requires a certificate from the client, and the client sent none. The number is for error_page directives; unless one of them changes it, the client and the access log get 400 Bad Request.
	 * - On the wire: never
	 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
	 */
	SSL_CERTIFICATE_REQUIRED = 496,

	/**
	 * `497 HTTP Request Sent to HTTPS Port` · Client Error · nginx, unofficial
	 *
	 * A request without TLS arrived on a port where nginx expects TLS. The number is for error_page directives; unless one of them changes it, the client and the access log get 400 Bad Request.
	 * - On the wire: never
	 * - Also 497: Blacklisted (OpenStack Swift)
	 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
	 */
	HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497,

	/**
	 * `497 Blacklisted` · Client Error · OpenStack Swift, unofficial
	 *
	 * The rate limiter of the object store rejects the request, because the operator has put the account on its blacklist.
	 * - Also 497: HTTP Request Sent to HTTPS Port (nginx)
	 * @see [OpenStack Swift source, ratelimit.py](https://github.com/openstack/swift/blob/d57c078e/swift/common/middleware/ratelimit.py)
	 */
	BLACKLISTED = 497,

	/**
	 * `498 Invalid Token` · Client Error · Esri ArcGIS, unofficial
	 *
	 * The access token has expired or is not valid, and the client needs a new one. ArcGIS services normally report the number as an error code inside JSON content, in a response with the status 200 OK.
	 * - Also 498: Invalid Host Name (nginx), Rate Limited (OpenStack Swift)
	 * @see [ArcGIS REST JS, request.ts](https://github.com/Esri/arcgis-rest-js/blob/7e3424af/packages/arcgis-rest-request/src/request.ts)
	 */
	INVALID_TOKEN = 498,

	/**
	 * `498 Invalid Host Name` · Client Error · nginx, unofficial
	 *
	 * nginx once used the number for a request with an invalid host name. The code has been withdrawn, and only its place in the source is left.
	 * - On the wire: never
	 * - Also 498: Invalid Token (Esri ArcGIS), Rate Limited (OpenStack Swift)
	 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
	 */
	INVALID_HOST_NAME = 498,

	/**
	 * `498 Rate Limited` · Client Error · OpenStack Swift, unofficial
	 *
	 * The rate limit is exceeded so far that the server would have to delay the request for longer than its configured maximum.
	 * - Also 498: Invalid Token (Esri ArcGIS), Invalid Host Name (nginx)
	 * @see [OpenStack Swift source, ratelimit.py](https://github.com/openstack/swift/blob/d57c078e/swift/common/middleware/ratelimit.py)
	 */
	RATE_LIMITED = 498,

	/**
	 * `499 Client Closed Request` · Client Error · nginx, unofficial
	 *
	 * The client closed the connection while the server was still working on the request, so the number normally appears only in the log.
	 * - Also 499: Token Required (Esri ArcGIS)
	 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
	 */
	CLIENT_CLOSED_REQUEST = 499,

	/**
	 * `499 Token Required` · Client Error · Esri ArcGIS, unofficial
	 *
	 * The resource is protected, and the request has no access token. ArcGIS services normally report the number as an error code inside JSON content, in a response with the status 200 OK.
	 * - Also 499: Client Closed Request (nginx)
	 * @see [ArcGIS REST JS, request.ts](https://github.com/Esri/arcgis-rest-js/blob/7e3424af/packages/arcgis-rest-request/src/request.ts)
	 */
	TOKEN_REQUIRED = 499,

	/**
	 * `509 Bandwidth Limit Exceeded` · Server Error · cPanel, unofficial
	 *
	 * The site has used up the data transfer that its hosting account allows.
	 * - Also 509: Bandwidth Limit Exceeded (Microsoft OneDrive)
	 * @see [libwww-perl HTTP-Message source, Status.pm](https://github.com/libwww-perl/HTTP-Message/blob/746001b7/lib/HTTP/Status.pm)
	 */
	BANDWIDTH_LIMIT_EXCEEDED = 509,

	/**
	 * `509 Bandwidth Limit Exceeded` · Server Error · Microsoft OneDrive, unofficial
	 *
	 * The app has used more bandwidth than the OneDrive API grants it, and can try again later.
	 * - Also 509: Bandwidth Limit Exceeded (cPanel)
	 * @see [OneDrive API documentation, errors.md](https://github.com/OneDrive/onedrive-api-docs/blob/7ce33392/docs/rest-api/concepts/errors.md)
	 */
	MICROSOFT_ONEDRIVE_BANDWIDTH_LIMIT_EXCEEDED = 509,

	/**
	 * `520 Web server returns an unknown error` · Server Error · Cloudflare, unofficial
	 *
	 * Cloudflare reached the origin server but got a response that it could not use, for example an empty or malformed one.
	 * @see [Cloudflare documentation source, error-520.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520.mdx)
	 */
	WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = 520,

	/**
	 * `521 Web server is down` · Server Error · Cloudflare, unofficial
	 *
	 * The origin server refused the connection from Cloudflare, usually because it is not running or blocks Cloudflare's addresses.
	 * @see [Cloudflare documentation source, error-521.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521.mdx)
	 */
	WEB_SERVER_IS_DOWN = 521,

	/**
	 * `522 Connection timed out` · Server Error · Cloudflare, unofficial
	 *
	 * The origin server took too long at the TCP level: it did not complete the connection to Cloudflare, or did not acknowledge the request.
	 * @see [Cloudflare documentation source, error-522.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522.mdx)
	 */
	CONNECTION_TIMED_OUT = 522,

	/**
	 * `523 Origin is unreachable` · Server Error · Cloudflare, unofficial
	 *
	 * Cloudflare cannot reach the origin server, usually because no network route leads to its IP address.
	 * @see [Cloudflare documentation source, error-523.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523.mdx)
	 */
	ORIGIN_IS_UNREACHABLE = 523,

	/**
	 * `524 A timeout occurred` · Server Error · Cloudflare, unofficial
	 *
	 * Cloudflare connected to the origin server, but could not send the whole request or get a response in time.
	 * @see [Cloudflare documentation source, error-524.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524.mdx)
	 */
	A_TIMEOUT_OCCURRED = 524,

	/**
	 * `525 SSL handshake failed` · Server Error · Cloudflare, unofficial
	 *
	 * Cloudflare and the origin server could not establish a TLS connection. This happens only where the zone is set to encrypt traffic to the origin.
	 * @see [Cloudflare documentation source, error-525.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525.mdx)
	 */
	SSL_HANDSHAKE_FAILED = 525,

	/**
	 * `526 Invalid SSL certificate` · Server Error · Cloudflare, unofficial
	 *
	 * Cloudflare does not trust the certificate of the origin server, and the Full (strict) setting requires one that it trusts.
	 * @see [Cloudflare documentation source, error-526.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526.mdx)
	 */
	INVALID_SSL_CERTIFICATE = 526,

	/**
	 * `527 Railgun Error` · Server Error · Cloudflare, unofficial
	 *
	 * The connection between Cloudflare and the Railgun listener in front of the origin server was interrupted. Railgun has been retired, and Cloudflare no longer lists the number.
	 * @see [Cloudflare support article: Troubleshooting Cloudflare 5XX errors, Error 527](https://support.cloudflare.com/hc/en-us/articles/115003011431)
	 */
	RAILGUN_ERROR = 527,

	/**
	 * `529 Overloaded` · Server Error · Anthropic, unofficial
	 *
	 * The API is receiving more requests from all its users than it can serve at the moment. The request itself is not at fault.
	 * - Also 529: Service Overloaded (Qualys SSL Labs)
	 * @see [Anthropic TypeScript SDK, shared.ts](https://github.com/anthropics/anthropic-sdk-typescript/blob/bfa9197f/src/resources/shared.ts)
	 */
	OVERLOADED = 529,

	/**
	 * `529 Service Overloaded` · Server Error · Qualys SSL Labs, unofficial
	 *
	 * The assessment service is too busy to accept the request, and asks the client to come back after 15 to 30 minutes.
	 * - Also 529: Overloaded (Anthropic)
	 * @see [SSL Labs API documentation, ssllabs-api-docs-v4.md](https://github.com/ssllabs/ssllabs-scan/blob/50e3144b/ssllabs-api-docs-v4.md)
	 */
	SERVICE_OVERLOADED = 529,

	/**
	 * `530 Origin Name Error` · Server Error · Cloudflare, unofficial
	 *
	 * Cloudflare could not resolve the host name of the origin server. A second code in the 1000s, shown in the content, gives the exact cause.
	 * @see [Cloudflare documentation source, error-530.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530.mdx)
	 */
	ORIGIN_NAME_ERROR = 530,

	/**
	 * `540 Temporarily Disabled` · Server Error · Shopify, unofficial
	 *
	 * Shopify has taken the requested endpoint out of service for the time being and expects to restore it soon.
	 * @see [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes)
	 */
	TEMPORARILY_DISABLED = 540,

	/**
	 * `560 Retry Elsewhere` · Server Error · Pantheon, unofficial
	 *
	 * An application on Pantheon sends this when a resource that it needs is missing. Unless the method is POST, PUT, DELETE or PATCH, Pantheon's edge then repeats the request on other containers, as it does after 502 Bad Gateway.
	 * @see [Pantheon documentation source, 04-retries-server-containers.md](https://github.com/pantheon-systems/documentation/blob/HEAD/source/content/guides/errors-and-server-responses/04-retries-server-containers.md)
	 */
	RETRY_ELSEWHERE = 560,

	/**
	 * `561 Unauthorized` · Server Error · AWS Application Load Balancer, unofficial
	 *
	 * The load balancer could not sign the user in, because the identity provider answered with an error code.
	 * - Also 561: No site detected (Pantheon)
	 * @see [AWS: Application Load Balancers user guide, load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/fb242939/doc_source/load-balancer-troubleshooting.md)
	 */
	AWS_APPLICATION_LOAD_BALANCER_UNAUTHORIZED = 561,

	/**
	 * `561 No site detected` · Server Error · Pantheon, unofficial
	 *
	 * The environment that the request is for has no code or no index file, often because no content management system is installed there yet.
	 * - Also 561: Unauthorized (AWS Application Load Balancer)
	 * @see [Pantheon documentation source, 03-5xx-errors.md](https://github.com/pantheon-systems/documentation/blob/HEAD/source/content/guides/errors-and-server-responses/03-5xx-errors.md)
	 */
	NO_SITE_DETECTED = 561,

	/**
	 * `566 Blocked by Managed Rules` · Server Error · Tencent EdgeOne, unofficial
	 *
	 * EdgeOne's web protection blocked the request because of a managed rule. A site can configure another code for this.
	 * @see [Tencent EdgeOne: reference of abnormal status codes, 566](https://edgeone.ai/document/zh/58009)
	 */
	BLOCKED_BY_MANAGED_RULES = 566,

	/**
	 * `567 Blocked by Custom Rules` · Server Error · Tencent EdgeOne, unofficial
	 *
	 * A custom rule, a rate limit or the bot management of EdgeOne's web protection blocked the request; sites can configure a different code.
	 * @see [Tencent EdgeOne: reference of abnormal status codes, 567](https://edgeone.ai/document/zh/58009)
	 */
	BLOCKED_BY_CUSTOM_RULES = 567,

	/**
	 * `599 Network Connect Timeout Error` · Server Error · Tornado, unofficial
	 *
	 * Tornado's HTTP client reports this number for every failure that leaves it without a response, so it is never sent. The phrase, which Laminas Diactoros lists, is for a connection that could not be opened in time.
	 * @see [Tornado source, httpclient.py](https://github.com/tornadoweb/tornado/blob/e5300314/tornado/httpclient.py)
	 */
	NETWORK_CONNECT_TIMEOUT_ERROR = 599
}
