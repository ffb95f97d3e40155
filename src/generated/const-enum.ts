// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

/** Every registered status code, compiled away by `tsc`; former names are deprecated. */
export const enum HttpStatus {
  /**
   * `100 Continue` · Informational
   *
   * So far the server sees no reason to refuse the request. A client that sent Expect: 100-continue now sends the content.
   */
  CONTINUE = 100,

  /**
   * `101 Switching Protocols` · Informational
   *
   * The server agrees to the client's Upgrade request. The protocol named in Upgrade takes over right after this response.
   */
  SWITCHING_PROTOCOLS = 101,

  /**
   * `102 Processing` · Informational
   *
   * The whole request has arrived and work on it goes on. This interim response keeps the client waiting for the final one.
   */
  PROCESSING = 102,

  /**
   * `103 Early Hints` · Informational
   *
   * Lists header fields that the final response is likely to carry, so that the client can start preloading. They are only hints.
   */
  EARLY_HINTS = 103,

  /**
   * `104 Upload Resumption Supported` · Informational
   *
   * The server can resume this upload if it is interrupted. Location gives the upload resource; Upload-Offset reports progress.
   */
  UPLOAD_RESUMPTION_SUPPORTED = 104,

  /**
   * `200 OK` · Successful
   *
   * The request succeeded. What the content holds depends on the method: for GET, a representation of the target resource.
   */
  OK = 200,

  /**
   * `201 Created` · Successful
   *
   * The request succeeded and led to a new resource, identified by Location or, without that field, by the target URI.
   */
  CREATED = 201,

  /**
   * `202 Accepted` · Successful
   *
   * The server has taken the request on but not finished acting on it, and may still turn it down. No later response follows.
   */
  ACCEPTED = 202,

  /**
   * `203 Non-Authoritative Information` · Successful
   *
   * The request succeeded, but a transforming proxy has changed the content of the origin server's 200 response.
   */
  NON_AUTHORITATIVE_INFORMATION = 203,

  /**
   * `204 No Content` · Successful
   *
   * The request succeeded and the response has no content. A user agent stays on its current document.
   */
  NO_CONTENT = 204,

  /**
   * `205 Reset Content` · Successful
   *
   * The request succeeded, and the user agent is to reset the document view, such as a filled-in form. The response has no content.
   */
  RESET_CONTENT = 205,

  /**
   * `206 Partial Content` · Successful
   *
   * The range request succeeded: the content holds one or more parts of the selected representation, as told by Content-Range.
   */
  PARTIAL_CONTENT = 206,

  /**
   * `207 Multi-Status` · Successful
   *
   * The content lists a separate status for each of several resources. The code alone does not tell success from failure.
   */
  MULTI_STATUS = 207,

  /**
   * `208 Already Reported` · Successful
   *
   * Inside a 207, marks a collection whose members are already listed under another binding and are not listed again.
   */
  ALREADY_REPORTED = 208,

  /**
   * `226 IM Used` · Successful
   *
   * The GET succeeded, and the content is the outcome of instance manipulations that the client accepts, such as a delta.
   */
  IM_USED = 226,

  /**
   * `300 Multiple Choices` · Redirection
   *
   * The target resource has several representations, each with its own URI, to pick from. Location may give the preferred one.
   */
  MULTIPLE_CHOICES = 300,

  /**
   * `301 Moved Permanently` · Redirection
   *
   * The target resource has a new permanent URI, given in Location. A user agent may turn POST into GET when it follows.
   */
  MOVED_PERMANENTLY = 301,

  /**
   * `302 Found` · Redirection
   *
   * For now, the target resource is at another URI, given in Location. A user agent may turn POST into GET when it follows.
   */
  FOUND = 302,

  /** @deprecated Use `FOUND`. */
  MOVED_TEMPORARILY = 302,

  /**
   * `303 See Other` · Redirection
   *
   * The answer is at a different resource, named in Location. The user agent fetches it with GET or HEAD, whatever the first method.
   */
  SEE_OTHER = 303,

  /**
   * `304 Not Modified` · Redirection
   *
   * The representation the client has stored is still valid, so the conditional GET or HEAD gets no content and the stored one is used.
   */
  NOT_MODIFIED = 304,

  /**
   * `305 Use Proxy` · Redirection
   *
   * Deprecated: once told the client to use the proxy that the response named, which is a security risk.
   */
  USE_PROXY = 305,

  /**
   * `306 Unused` · Redirection
   *
   * Reserved: an earlier version of HTTP used this number. Today it has no meaning and is not free for new use.
   */
  UNUSED = 306,

  /**
   * `307 Temporary Redirect` · Redirection
   *
   * For now, the target resource is at another URI, given in Location. A user agent that follows keeps the request method.
   */
  TEMPORARY_REDIRECT = 307,

  /**
   * `308 Permanent Redirect` · Redirection
   *
   * The target resource has a new permanent URI, given in Location. A user agent that follows keeps the request method.
   */
  PERMANENT_REDIRECT = 308,

  /**
   * `400 Bad Request` · Client Error
   *
   * The server sees a mistake of the client, such as broken syntax or wrong message framing, and does not act on the request.
   */
  BAD_REQUEST = 400,

  /**
   * `401 Unauthorized` · Client Error
   *
   * The request lacks credentials that the target resource accepts. WWW-Authenticate holds a challenge that tells how to authenticate.
   */
  UNAUTHORIZED = 401,

  /**
   * `402 Payment Required` · Client Error
   *
   * Set aside for a purpose not yet defined. What is to be paid, and how, is known only from the service that sends it.
   */
  PAYMENT_REQUIRED = 402,

  /**
   * `403 Forbidden` · Client Error
   *
   * The server understands the request but refuses it. Any credentials sent do not suffice, though the reason may lie elsewhere.
   */
  FORBIDDEN = 403,

  /**
   * `404 Not Found` · Client Error
   *
   * The origin server has no current representation of the target resource, or will not disclose one. It may or may not be permanent.
   */
  NOT_FOUND = 404,

  /**
   * `405 Method Not Allowed` · Client Error
   *
   * The origin server knows the method, but the target resource does not support it. Allow lists the methods it does support.
   */
  METHOD_NOT_ALLOWED = 405,

  /**
   * `406 Not Acceptable` · Client Error
   *
   * No current representation fits the request's Accept, Accept-Language or similar fields, and the server sends no default.
   */
  NOT_ACCEPTABLE = 406,

  /**
   * `407 Proxy Authentication Required` · Client Error
   *
   * A proxy wants the client to authenticate to it first. Its challenge is in the Proxy-Authenticate header field.
   */
  PROXY_AUTHENTICATION_REQUIRED = 407,

  /**
   * `408 Request Timeout` · Client Error
   *
   * The complete request does not arrive within the time the server allows. The sending is late, not the work on it.
   */
  REQUEST_TIMEOUT = 408,

  /** @deprecated Use `REQUEST_TIMEOUT`. */
  REQUEST_TIME_OUT = 408,

  /**
   * `409 Conflict` · Client Error
   *
   * The request clashes with the state the target resource is in now, such as a newer version. The user may be able to settle it.
   */
  CONFLICT = 409,

  /**
   * `410 Gone` · Client Error
   *
   * The origin server no longer gives access to the target resource and expects that to last. Links to it are best removed.
   */
  GONE = 410,

  /**
   * `411 Length Required` · Client Error
   *
   * The server refuses a request without Content-Length. The client may repeat it with a valid one.
   */
  LENGTH_REQUIRED = 411,

  /**
   * `412 Precondition Failed` · Client Error
   *
   * A precondition in the request, such as If-Match, is false when the server checks it, so the method is not applied.
   */
  PRECONDITION_FAILED = 412,

  /**
   * `413 Content Too Large` · Client Error
   *
   * The request content is larger than the server will process. A Retry-After header field, if present, marks the limit as temporary.
   */
  CONTENT_TOO_LARGE = 413,

  /** @deprecated Use `CONTENT_TOO_LARGE`. */
  REQUEST_ENTITY_TOO_LARGE = 413,

  /** @deprecated Use `CONTENT_TOO_LARGE`. */
  PAYLOAD_TOO_LARGE = 413,

  /**
   * `414 URI Too Long` · Client Error
   *
   * The target URI exceeds the length that the server accepts, often because a POST was wrongly turned into a GET.
   */
  URI_TOO_LONG = 414,

  /** @deprecated Use `URI_TOO_LONG`. */
  REQUEST_URI_TOO_LARGE = 414,

  /** @deprecated Use `URI_TOO_LONG`. */
  REQUEST_URI_TOO_LONG = 414,

  /**
   * `415 Unsupported Media Type` · Client Error
   *
   * The method does not take this format of content on the target resource: media type, content coding or the data itself.
   */
  UNSUPPORTED_MEDIA_TYPE = 415,

  /**
   * `416 Range Not Satisfiable` · Client Error
   *
   * The server cannot satisfy any range in the Range header field, or rejects them as too many small or overlapping ones.
   */
  RANGE_NOT_SATISFIABLE = 416,

  /** @deprecated Use `RANGE_NOT_SATISFIABLE`. */
  REQUESTED_RANGE_NOT_SATISFIABLE = 416,

  /**
   * `417 Expectation Failed` · Client Error
   *
   * The server, or one on the way to it, cannot meet the Expect header field. If that was 100-continue, the client can retry without it.
   */
  EXPECTATION_FAILED = 417,

  /**
   * `418 I'm a teapot` · Client Error
   *
   * Reserved because of the joke protocol in RFC 2324, where a teapot declines to make coffee. Read it as a plain client error, like 400.
   */
  IM_A_TEAPOT = 418,

  /**
   * `421 Misdirected Request` · Client Error
   *
   * The server is not authoritative for the target URI, or unwilling to answer for it. Another connection may succeed.
   */
  MISDIRECTED_REQUEST = 421,

  /**
   * `422 Unprocessable Content` · Client Error
   *
   * The content has a known media type and correct syntax, but the server cannot carry out the instructions in it.
   */
  UNPROCESSABLE_CONTENT = 422,

  /** @deprecated Use `UNPROCESSABLE_CONTENT`. */
  UNPROCESSABLE_ENTITY = 422,

  /**
   * `423 Locked` · Client Error
   *
   * A WebDAV lock on the source or destination blocks the method, for example because the lock token is missing.
   */
  LOCKED = 423,

  /**
   * `424 Failed Dependency` · Client Error
   *
   * The action is not performed because another one that it relies on has failed, such as a change in the same PROPPATCH.
   */
  FAILED_DEPENDENCY = 424,

  /**
   * `425 Too Early` · Client Error
   *
   * The server refuses a request in TLS early data, as it could be a replay. The client sends it again after the handshake is complete.
   */
  TOO_EARLY = 425,

  /**
   * `426 Upgrade Required` · Client Error
   *
   * The server refuses the request over the current protocol. Upgrade lists the protocols to switch to.
   */
  UPGRADE_REQUIRED = 426,

  /**
   * `428 Precondition Required` · Client Error
   *
   * The server insists on a conditional request, for example with If-Match, to guard against lost updates.
   */
  PRECONDITION_REQUIRED = 428,

  /**
   * `429 Too Many Requests` · Client Error
   *
   * The client has made too many requests in a span of time. Retry-After can tell how long to wait.
   */
  TOO_MANY_REQUESTS = 429,

  /**
   * `431 Request Header Fields Too Large` · Client Error
   *
   * The request's header fields, all together or a single one, are too large to process. With smaller ones, it may be sent again.
   */
  REQUEST_HEADER_FIELDS_TOO_LARGE = 431,

  /**
   * `451 Unavailable For Legal Reasons` · Client Error
   *
   * Access is denied because of a legal demand, which the response ought to explain. The sender need not be the origin server.
   */
  UNAVAILABLE_FOR_LEGAL_REASONS = 451,

  /**
   * `500 Internal Server Error` · Server Error
   *
   * An unforeseen fault keeps the server from carrying out the request. It lies with the server, not with the client.
   */
  INTERNAL_SERVER_ERROR = 500,

  /**
   * `501 Not Implemented` · Server Error
   *
   * The server lacks a capability that the request needs; above all, it does not recognize the method for any resource.
   */
  NOT_IMPLEMENTED = 501,

  /**
   * `502 Bad Gateway` · Server Error
   *
   * A gateway or proxy passed the request on and got a response that it cannot use from the server behind it.
   */
  BAD_GATEWAY = 502,

  /**
   * `503 Service Unavailable` · Server Error
   *
   * The server is overloaded or under maintenance for a while. The state is temporary; Retry-After can tell how long to wait.
   */
  SERVICE_UNAVAILABLE = 503,

  /**
   * `504 Gateway Timeout` · Server Error
   *
   * A gateway or proxy gets no answer in time from a server that it needs to complete the request.
   */
  GATEWAY_TIMEOUT = 504,

  /** @deprecated Use `GATEWAY_TIMEOUT`. */
  GATEWAY_TIME_OUT = 504,

  /**
   * `505 HTTP Version Not Supported` · Server Error
   *
   * The server does not, or will not, support the major version of HTTP in the request. The content best names the supported protocols.
   */
  HTTP_VERSION_NOT_SUPPORTED = 505,

  /**
   * `506 Variant Also Negotiates` · Server Error
   *
   * The server is misconfigured: the variant picked in content negotiation negotiates in turn, so no representation is reached.
   */
  VARIANT_ALSO_NEGOTIATES = 506,

  /**
   * `507 Insufficient Storage` · Server Error
   *
   * The server has no room to store what the request needs. The state is temporary, but a retry waits for the user to act.
   */
  INSUFFICIENT_STORAGE = 507,

  /**
   * `508 Loop Detected` · Server Error
   *
   * A WebDAV request with Depth: infinity runs into an endless loop, so the server stops it. The operation fails as a whole.
   */
  LOOP_DETECTED = 508,

  /**
   * `510 Not Extended` · Server Error
   *
   * The request lacks an HTTP extension that access demands. The response is meant to tell what to add.
   */
  NOT_EXTENDED = 510,

  /**
   * `511 Network Authentication Required` · Server Error
   *
   * The network demands a login or consent to grant access. An intercepting proxy on that network sends this, not the origin server.
   */
  NETWORK_AUTHENTICATION_REQUIRED = 511
}

/** Every unofficial status code, compiled away by `tsc`. */
export const enum UnofficialStatus {
  /**
   * `103 Checkpoint` · Informational · Google Gears, unofficial
   *
   * An early proposal for resumable uploads let a server send this while a PUT or POST was still arriving, so that the client could continue from that point after a lost connection. Spring carried the constant for years. The number now belongs to 103 Early Hints.
   */
  CHECKPOINT = 103,

  /**
   * `308 Resume Incomplete` · Redirection · Google, unofficial
   *
   * The server has kept part of an upload and waits for the rest; the Range header field of the response tells how much has arrived. Google took the meaning from a Gears proposal. The number now belongs to 308 Permanent Redirect.
   */
  RESUME_INCOMPLETE = 308,

  /**
   * `419 Authentication Timeout` · Client Error · ASP.NET Core, unofficial
   *
   * ASP.NET Core prints this phrase for the number without defining it. The name suggests that a sign-in which was accepted before is no longer valid.
   */
  AUTHENTICATION_TIMEOUT = 419,

  /**
   * `419 Page Expired` · Client Error · Laravel, unofficial
   *
   * A submitted form carried no valid anti-forgery token, most often because the session behind the page had ended. Loading the page again and resubmitting the form usually works.
   */
  PAGE_EXPIRED = 419,

  /**
   * `419 Insufficient Space on Resource` · Client Error · WebDAV drafts, unofficial
   *
   * Early WebDAV drafts used this where the target of a method could not hold its result. The published standard says the same with 507 Insufficient Storage.
   */
  INSUFFICIENT_SPACE_ON_RESOURCE = 419,

  /**
   * `420 Locked Shop` · Client Error · Shopify, unofficial
   *
   * The shop that an Admin API request addressed was locked. Since August 30, 2018 Shopify has answered such requests with 423 Locked. The vendor gives it no phrase; this label is descriptive.
   */
  LOCKED_SHOP = 420,

  /**
   * `420 Enhance Your Calm` · Client Error · Twitter, unofficial
   *
   * The client has sent too many requests and has to wait before sending more. Twitter's Search and Trends interfaces answered this way before 429 Too Many Requests took its place.
   */
  ENHANCE_YOUR_CALM = 420,

  /**
   * `420 Method Failure` · Client Error · WebDAV drafts, unofficial
   *
   * Early WebDAV drafts used this where one failing part made the entire method fail. No RFC took it over.
   */
  METHOD_FAILURE = 420,

  /**
   * `421 Destination Locked` · Client Error · WebDAV drafts, unofficial
   *
   * Early WebDAV drafts used this where a lock on the destination kept a resource from being copied or moved there. The number now belongs to 421 Misdirected Request.
   */
  DESTINATION_LOCKED = 421,

  /**
   * `425 Unordered Collection` · Client Error · WebDAV drafts, unofficial
   *
   * Drafts on ordered WebDAV collections used this where a client asked for a position within a collection that has no order of its own to keep. The number now belongs to 425 Too Early.
   */
  UNORDERED_COLLECTION = 425,

  /**
   * `430 Shopify Security Rejection` · Client Error · Shopify, unofficial
   *
   * Shopify has turned the request away because it looks like an attack. Crawlers that do not sign their requests meet it, and so do servers that call the Storefront API without passing on the buyer's address.
   */
  SHOPIFY_SECURITY_REJECTION = 430,

  /**
   * `444 No Response` · Client Error · nginx, unofficial
   *
   * nginx has closed the connection on purpose without answering, typically to get rid of unwanted requests. The number is written in the configuration and in the access log; the client sees only the lost connection.
   */
  NO_RESPONSE = 444,

  /**
   * `449 Retry With` · Client Error · Microsoft, unofficial
   *
   * The request lacks something that the server needs; the client is to obtain it and then send the request again. Exchange ActiveSync answers this way until the device has been provisioned with the current policy.
   */
  RETRY_WITH = 449,

  /**
   * `451 Redirect` · Client Error · Microsoft Exchange ActiveSync, unofficial
   *
   * The mailbox is better reached through a different server; the X-MS-Location header field, where present, gives the URL to use from then on. The number now belongs to 451 Unavailable For Legal Reasons.
   */
  REDIRECT = 451,

  /**
   * `460 Client Closed Connection` · Client Error · AWS Application Load Balancer, unofficial
   *
   * The client closed its connection to the load balancer while the request was still being handled and before the idle timeout had passed. The vendor gives it no phrase; this label is descriptive.
   */
  CLIENT_CLOSED_CONNECTION = 460,

  /**
   * `463 Request Loop` · Client Error · Alibaba Cloud ALB, unofficial
   *
   * The load balancer stopped forwarding a request because it had already passed the same rules before. A back-end server that sends requests back to the load balancer is a usual cause. The vendor gives it no phrase; this label is descriptive.
   */
  REQUEST_LOOP = 463,

  /**
   * `463 Too Many Forwarded Addresses` · Client Error · AWS Application Load Balancer, unofficial
   *
   * The load balancer refused a request whose X-Forwarded-For header field lists more than 30 IP addresses. The vendor gives it no phrase; this label is descriptive.
   */
  TOO_MANY_FORWARDED_ADDRESSES = 463,

  /**
   * `464 Incompatible Protocol` · Client Error · AWS Application Load Balancer, unofficial
   *
   * The request came in over a version of HTTP that the targets behind the load balancer are not configured to receive. The vendor gives it no phrase; this label is descriptive.
   */
  INCOMPATIBLE_PROTOCOL = 464,

  /**
   * `494 Request Header Too Large` · Client Error · nginx, unofficial
   *
   * The request line or a header field is larger than nginx allows. The number serves error_page directives and logs; the client gets 400 Bad Request.
   */
  REQUEST_HEADER_TOO_LARGE = 494,

  /**
   * `495 SSL Certificate Error` · Client Error · nginx, unofficial
   *
   * The certificate that the client presented did not pass nginx's checks. The number serves error_page directives and logs; the client gets 400 Bad Request.
   */
  SSL_CERTIFICATE_ERROR = 495,

  /**
   * `496 SSL Certificate Required` · Client Error · nginx, unofficial
   *
   * nginx demands a certificate from the client, and none came. The number serves error_page directives and logs; the client gets 400 Bad Request.
   */
  SSL_CERTIFICATE_REQUIRED = 496,

  /**
   * `497 HTTP Request Sent to HTTPS Port` · Client Error · nginx, unofficial
   *
   * A request without TLS reached a port on which nginx expects TLS. The number serves error_page directives, often to redirect to the https URL, and logs; the client gets 400 Bad Request by default.
   */
  HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497,

  /**
   * `498 Invalid Token` · Client Error · Esri ArcGIS, unofficial
   *
   * The access token has run out or is wrong, and the client needs a new one. ArcGIS services normally report the number as an error code within JSON content, in a response whose status is 200 OK.
   */
  INVALID_TOKEN = 498,

  /**
   * `498 Invalid Host Name` · Client Error · nginx, unofficial
   *
   * nginx once used the number for a request with a host name that is not valid. The code is withdrawn, and only its place in the source remains. The vendor gives it no phrase; this label is descriptive.
   */
  INVALID_HOST_NAME = 498,

  /**
   * `499 Token Required` · Client Error · Esri ArcGIS, unofficial
   *
   * The resource is protected, and the request came without an access token. ArcGIS services normally report the number as an error code within JSON content, in a response whose status is 200 OK.
   */
  TOKEN_REQUIRED = 499,

  /**
   * `499 Client Closed Request` · Client Error · nginx, unofficial
   *
   * The client went away while the server was still working on the request, so the number normally reaches only the log. Cloudflare logs, Caddy and Traefik use it alike, and Google APIs map their CANCELLED status to it.
   */
  CLIENT_CLOSED_REQUEST = 499,

  /**
   * `509 Bandwidth Limit Exceeded` · Server Error · cPanel, unofficial
   *
   * The site has spent the data transfer that its hosting plan allows, and stays closed until the allowance is renewed or raised. The code is credited to cPanel and a third-party Apache module; Apache httpd itself does not define it.
   */
  BANDWIDTH_LIMIT_EXCEEDED = 509,

  /**
   * `520 Web server returns an unknown error` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare reached the origin server but could not make sense of what came back, for instance because the response was empty or broken.
   */
  WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = 520,

  /**
   * `521 Web server is down` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare tried to connect to the origin server and was refused, because the server is not running or blocks Cloudflare's addresses.
   */
  WEB_SERVER_IS_DOWN = 521,

  /**
   * `522 Connection timed out` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare waited too long at the level of TCP: the origin server either did not complete the connection or did not acknowledge the request sent over it.
   */
  CONNECTION_TIMED_OUT = 522,

  /**
   * `523 Origin is unreachable` · Server Error · Cloudflare, unofficial
   *
   * The network between Cloudflare and the origin server offers no path to the server's IP address.
   */
  ORIGIN_IS_UNREACHABLE = 523,

  /**
   * `524 A timeout occurred` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare connected to the origin server and sent the request, but gave up waiting for the response. Work that takes this long is better done in the background and polled.
   */
  A_TIMEOUT_OCCURRED = 524,

  /**
   * `525 SSL handshake failed` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare and the origin server could not agree on a TLS connection. It occurs only where the zone is set to encrypt traffic to the origin.
   */
  SSL_HANDSHAKE_FAILED = 525,

  /**
   * `526 Invalid SSL certificate` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare does not trust the certificate of the origin server, which the Full (strict) setting makes a condition of connecting.
   */
  INVALID_SSL_CERTIFICATE = 526,

  /**
   * `527 Railgun Error` · Server Error · Cloudflare, unofficial
   *
   * The connection between Cloudflare and the Railgun listener in front of the origin server was interrupted. Railgun is retired, and Cloudflare's current list leaves the number out.
   */
  RAILGUN_ERROR = 527,

  /**
   * `529 Overloaded` · Server Error · Anthropic, unofficial
   *
   * The API has more requests from all its users than it can serve at the moment; the request itself is in order. Repeating it after growing pauses is the way to go.
   */
  OVERLOADED = 529,

  /**
   * `529 Service Overloaded` · Server Error · Qualys SSL Labs, unofficial
   *
   * The assessment service is too busy to take the request; the client is asked to come back after about a quarter of an hour. The vendor gives it no phrase; this label is descriptive.
   */
  SERVICE_OVERLOADED = 529,

  /**
   * `530 Origin Name Error` · Server Error · Cloudflare, unofficial
   *
   * Cloudflare could not turn the name of the origin server into an address. A second code in the 1000s, shown in the content, tells the exact cause. The vendor gives it no phrase; this label is descriptive.
   */
  ORIGIN_NAME_ERROR = 530,

  /**
   * `540 Temporarily Disabled` · Server Error · Shopify, unofficial
   *
   * Shopify has taken the requested endpoint out of service for the time being and expects it to return soon.
   */
  TEMPORARILY_DISABLED = 540,

  /**
   * `560 Retry Elsewhere` · Server Error · Pantheon, unofficial
   *
   * An application sends this when something it depends on is missing. Where the method is idempotent, Pantheon's edge then repeats the request on other containers, just as after 502 Bad Gateway. The vendor gives it no phrase; this label is descriptive.
   */
  RETRY_ELSEWHERE = 560,

  /**
   * `561 Unauthorized` · Server Error · AWS Application Load Balancer, unofficial
   *
   * The load balancer was signing the user in on behalf of the application, and the identity provider answered with an error code.
   */
  AWS_APPLICATION_LOAD_BALANCER_UNAUTHORIZED = 561,

  /**
   * `561 No site detected` · Server Error · Pantheon, unofficial
   *
   * The environment that the request addresses has no code to run, or no index file, often because no content management system has been installed there yet.
   */
  NO_SITE_DETECTED = 561,

  /**
   * `599 Network Connect Timeout Error` · Server Error · Tornado and proxies, unofficial
   *
   * Some proxies are said to answer this way when they cannot connect to the next server in time. Tornado's HTTP client reports the number for any failure that left it without a response, so there it never crosses the network.
   */
  NETWORK_CONNECT_TIMEOUT_ERROR = 599
}
