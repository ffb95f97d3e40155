// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

/**
 * `103 Checkpoint` · Informational · Google Gears, unofficial
 *
 * An early proposal for resumable uploads let a server send this while a PUT or POST was still arriving, so that the client could continue from that point after a lost connection. The number now belongs to 103 Early Hints.
 * - Also 103: Early Hints (registered)
 * @see [Gears wiki: ResumableHttpRequestsProposal](https://web.archive.org/web/20151013212135/http://code.google.com:80/p/gears/wiki/ResumableHttpRequestsProposal)
 */
export const CHECKPOINT: 103 = 103
export type CHECKPOINT = 103

/**
 * `308 Resume Incomplete` · Redirection · Google, unofficial
 *
 * The server has kept part of an upload and waits for the rest; the Range header field of the response tells how much has arrived. Google took the meaning from a Gears proposal. The number now belongs to 308 Permanent Redirect.
 * - Also 308: Permanent Redirect (registered)
 * @see [Google API core library for Python google/api_core/exceptions.py](https://github.com/googleapis/python-api-core)
 */
export const RESUME_INCOMPLETE: 308 = 308
export type RESUME_INCOMPLETE = 308

/**
 * `419 Authentication Timeout` · Client Error · ASP.NET Core, unofficial
 *
 * No definition comes with this phrase. The name suggests that a sign-in which was accepted before is no longer valid.
 * - Also 419: Page Expired (Laravel), Insufficient Space on Resource (WebDAV drafts)
 * @see [ASP.NET Core source src/Http/WebUtilities/src/ReasonPhrases.cs](https://github.com/dotnet/aspnetcore/tree/1f390ca5)
 */
export const AUTHENTICATION_TIMEOUT: 419 = 419
export type AUTHENTICATION_TIMEOUT = 419

/**
 * `419 Page Expired` · Client Error · Laravel, unofficial
 *
 * A submitted form carried no valid anti-forgery token, for example because the session behind the page had ended.
 * - Also 419: Authentication Timeout (ASP.NET Core), Insufficient Space on Resource (WebDAV drafts)
 * @see [Laravel framework source src/Illuminate/Foundation/Exceptions/Handler.php](https://github.com/laravel/framework/tree/bd71b45f)
 */
export const PAGE_EXPIRED: 419 = 419
export type PAGE_EXPIRED = 419

/**
 * `419 Insufficient Space on Resource` · Client Error · WebDAV drafts, unofficial
 *
 * Early WebDAV drafts used this where the target of a method could not hold its result. The published standard says the same with 507 Insufficient Storage.
 * - Also 419: Authentication Timeout (ASP.NET Core), Page Expired (Laravel)
 * @see [Internet-Draft: Extensions for Distributed Authoring on the World Wide Web (draft-ietf-webdav-protocol-05) §10.4](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05)
 */
export const INSUFFICIENT_SPACE_ON_RESOURCE: 419 = 419
export type INSUFFICIENT_SPACE_ON_RESOURCE = 419

/**
 * `420 Locked Shop` · Client Error · Shopify, unofficial
 *
 * The shop that an Admin API request addressed was locked. Since August 30, 2018 Shopify has answered such requests with 423 Locked. The vendor gives it no phrase; this label is descriptive.
 * - Also 420: Enhance Your Calm (Twitter), Method Failure (WebDAV drafts)
 * @see [Shopify developer changelog: 423 instead of 420 for locked stores](https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420)
 */
export const LOCKED_SHOP: 420 = 420
export type LOCKED_SHOP = 420

/**
 * `420 Enhance Your Calm` · Client Error · Twitter, unofficial
 *
 * The client has sent too many requests and has to wait before sending more. Twitter's Search and Trends interfaces answered this way before 429 Too Many Requests took its place.
 * - Also 420: Locked Shop (Shopify), Method Failure (WebDAV drafts)
 * @see [Twitter API response codes HTTP Status Codes](https://developer.x.com/ja/docs/basics/response-codes)
 */
export const ENHANCE_YOUR_CALM: 420 = 420
export type ENHANCE_YOUR_CALM = 420

/**
 * `420 Method Failure` · Client Error · WebDAV drafts, unofficial
 *
 * Early WebDAV drafts used this where one failing part made the entire method fail. No RFC took it over.
 * - Also 420: Locked Shop (Shopify), Enhance Your Calm (Twitter)
 * @see [Internet-Draft: Extensions for Distributed Authoring on the World Wide Web (draft-ietf-webdav-protocol-05) §10.5](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05)
 */
export const METHOD_FAILURE: 420 = 420
export type METHOD_FAILURE = 420

/**
 * `421 Destination Locked` · Client Error · WebDAV drafts, unofficial
 *
 * Early WebDAV drafts used this where a lock on the destination kept a resource from being copied or moved there. The number now belongs to 421 Misdirected Request.
 * - Also 421: Misdirected Request (registered)
 * @see [Internet-Draft: Extensions for Distributed Authoring on the World Wide Web (draft-ietf-webdav-protocol-05) §10.6](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05)
 */
export const DESTINATION_LOCKED: 421 = 421
export type DESTINATION_LOCKED = 421

/**
 * `425 Unordered Collection` · Client Error · WebDAV drafts, unofficial
 *
 * Drafts of the WebDAV Advanced Collections Protocol used this where a client asked for a position in a collection that is unordered, or whose order the server keeps. The number now belongs to 425 Too Early.
 * - Also 425: Too Early (registered)
 * @see [Internet-Draft: WebDAV Advanced Collections Protocol, revision 04 §7.2](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-collection-protocol-04)
 */
export const UNORDERED_COLLECTION: 425 = 425
export type UNORDERED_COLLECTION = 425

/**
 * `430 Shopify Security Rejection` · Client Error · Shopify, unofficial
 *
 * Shopify has turned the request away because it looks like an attack. Crawlers that do not sign their requests meet it, and so do servers that call the Storefront API without passing on the buyer's address.
 * @see [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes)
 */
export const SHOPIFY_SECURITY_REJECTION: 430 = 430
export type SHOPIFY_SECURITY_REJECTION = 430

/**
 * `444 No Response` · Client Error · nginx, unofficial
 *
 * nginx has closed the connection on purpose without answering, typically to get rid of unwanted requests. The number is written in the configuration and in the access log; the client sees only the lost connection.
 * - On the wire: never
 * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
 */
export const NO_RESPONSE: 444 = 444
export type NO_RESPONSE = 444

/**
 * `449 Retry With` · Client Error · Microsoft, unofficial
 *
 * The request lacks something that the server needs; the client is to obtain it and then send the request again. Exchange ActiveSync answers this way until the device has been provisioned with the current policy.
 * @see [[MS-WDV]: Web Distributed Authoring and Versioning (WebDAV) Protocol: Client Extensions §2.2.6](https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100)
 */
export const RETRY_WITH: 449 = 449
export type RETRY_WITH = 449

/**
 * `451 Redirect` · Client Error · Microsoft Exchange ActiveSync, unofficial
 *
 * The mailbox is out of this server's reach, or better reached through another; the X-MS-Location header field, where present, gives the URL to use from then on. The number now belongs to 451 Unavailable For Legal Reasons.
 * - Also 451: Unavailable For Legal Reasons (registered)
 * @see [[MS-ASHTTP]: Exchange ActiveSync: HTTP Protocol §3.1.5.2.2](https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f)
 */
export const REDIRECT: 451 = 451
export type REDIRECT = 451

/**
 * `460 Client Closed Connection` · Client Error · AWS Application Load Balancer, unofficial
 *
 * The client closed its connection to the load balancer while the request was still being handled and before the idle timeout had passed. The vendor gives it no phrase; this label is descriptive.
 * @see [AWS: Application Load Balancers user guide doc_source/load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/tree/fb242939)
 */
export const CLIENT_CLOSED_CONNECTION: 460 = 460
export type CLIENT_CLOSED_CONNECTION = 460

/**
 * `463 Request Loop` · Client Error · Alibaba Cloud ALB, unofficial
 *
 * The load balancer stopped forwarding a request because it had already passed the same rules before. A back-end server that sends requests back to the load balancer is a usual cause. The vendor gives it no phrase; this label is descriptive.
 * - Also 463: Too Many Forwarded Addresses (AWS Application Load Balancer)
 * @see [Alibaba Cloud: ALB status codes §463](https://help.aliyun.com/document_detail/468288.html)
 */
export const REQUEST_LOOP: 463 = 463
export type REQUEST_LOOP = 463

/**
 * `463 Too Many Forwarded Addresses` · Client Error · AWS Application Load Balancer, unofficial
 *
 * The load balancer refused a request whose X-Forwarded-For header field lists more than 30 IP addresses. The vendor gives it no phrase; this label is descriptive.
 * - Also 463: Request Loop (Alibaba Cloud ALB)
 * @see [AWS: Application Load Balancers user guide doc_source/load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/tree/fb242939)
 */
export const TOO_MANY_FORWARDED_ADDRESSES: 463 = 463
export type TOO_MANY_FORWARDED_ADDRESSES = 463

/**
 * `464 Incompatible Protocol` · Client Error · AWS Application Load Balancer, unofficial
 *
 * The request came in over a version of HTTP that the targets behind the load balancer are not configured to receive. The vendor gives it no phrase; this label is descriptive.
 * @see [AWS: Application Load Balancers user guide doc_source/load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/tree/fb242939)
 */
export const INCOMPATIBLE_PROTOCOL: 464 = 464
export type INCOMPATIBLE_PROTOCOL = 464

/**
 * `494 Request Header Too Large` · Client Error · nginx, unofficial
 *
 * The header fields of the request are larger than nginx allows. The number serves error_page directives; unless one of them sets another, the client and the access log get 400 Bad Request.
 * - On the wire: never
 * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
 */
export const REQUEST_HEADER_TOO_LARGE: 494 = 494
export type REQUEST_HEADER_TOO_LARGE = 494

/**
 * `495 SSL Certificate Error` · Client Error · nginx, unofficial
 *
 * The certificate that the client presented did not pass nginx's checks. The number serves error_page directives; unless one of them sets another, the client and the access log get 400 Bad Request.
 * - On the wire: never
 * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
 */
export const SSL_CERTIFICATE_ERROR: 495 = 495
export type SSL_CERTIFICATE_ERROR = 495

/**
 * `496 SSL Certificate Required` · Client Error · nginx, unofficial
 *
 * nginx demands a certificate from the client, and none came. The number serves error_page directives; unless one of them sets another, the client and the access log get 400 Bad Request.
 * - On the wire: never
 * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
 */
export const SSL_CERTIFICATE_REQUIRED: 496 = 496
export type SSL_CERTIFICATE_REQUIRED = 496

/**
 * `497 HTTP Request Sent to HTTPS Port` · Client Error · nginx, unofficial
 *
 * A request without TLS reached a port on which nginx expects TLS. The number serves error_page directives; unless one of them sets another, the client and the access log get 400 Bad Request.
 * - On the wire: never
 * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
 */
export const HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497 = 497
export type HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497

/**
 * `498 Invalid Token` · Client Error · Esri ArcGIS, unofficial
 *
 * The access token has run out or is wrong, and the client needs a new one. ArcGIS services normally report the number as an error code within JSON content, in a response whose status is 200 OK.
 * - Also 498: Invalid Host Name (nginx)
 * @see [ArcGIS REST JS packages/arcgis-rest-request/src/request.ts](https://github.com/Esri/arcgis-rest-js/tree/7e3424af)
 */
export const INVALID_TOKEN: 498 = 498
export type INVALID_TOKEN = 498

/**
 * `498 Invalid Host Name` · Client Error · nginx, unofficial
 *
 * nginx once used the number for a request with a host name that is not valid. The code is withdrawn, and only its place in the source remains. The vendor gives it no phrase; this label is descriptive.
 * - On the wire: never
 * - Also 498: Invalid Token (Esri ArcGIS)
 * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
 */
export const INVALID_HOST_NAME: 498 = 498
export type INVALID_HOST_NAME = 498

/**
 * `499 Token Required` · Client Error · Esri ArcGIS, unofficial
 *
 * The resource is protected, and the request came without an access token. ArcGIS services normally report the number as an error code within JSON content, in a response whose status is 200 OK.
 * - Also 499: Client Closed Request (nginx)
 * @see [ArcGIS REST JS packages/arcgis-rest-request/src/request.ts](https://github.com/Esri/arcgis-rest-js/tree/7e3424af)
 */
export const TOKEN_REQUIRED: 499 = 499
export type TOKEN_REQUIRED = 499

/**
 * `499 Client Closed Request` · Client Error · nginx, unofficial
 *
 * The client went away while the server was still working on the request, so the number normally reaches only the log.
 * - Also 499: Token Required (Esri ArcGIS)
 * @see [nginx source src/http/ngx_http_request.h](https://github.com/nginx/nginx/tree/3f6f7824)
 */
export const CLIENT_CLOSED_REQUEST: 499 = 499
export type CLIENT_CLOSED_REQUEST = 499

/**
 * `509 Bandwidth Limit Exceeded` · Server Error · cPanel, unofficial
 *
 * The hosting account behind the site has used up the data transfer that it is allowed.
 * @see [libwww-perl HTTP-Message source lib/HTTP/Status.pm](https://github.com/libwww-perl/HTTP-Message)
 */
export const BANDWIDTH_LIMIT_EXCEEDED: 509 = 509
export type BANDWIDTH_LIMIT_EXCEEDED = 509

/**
 * `520 Web server returns an unknown error` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare reached the origin server but could not make sense of what came back, for instance because the response was empty or broken.
 * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520.mdx](https://github.com/cloudflare/cloudflare-docs)
 */
export const WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR: 520 = 520
export type WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = 520

/**
 * `521 Web server is down` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare tried to connect to the origin server and was refused, because the server is not running or blocks Cloudflare's addresses.
 * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521.mdx](https://github.com/cloudflare/cloudflare-docs)
 */
export const WEB_SERVER_IS_DOWN: 521 = 521
export type WEB_SERVER_IS_DOWN = 521

/**
 * `522 Connection timed out` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare waited too long at the level of TCP: the origin server either did not complete the connection or did not acknowledge the request sent over it.
 * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522.mdx](https://github.com/cloudflare/cloudflare-docs)
 */
export const CONNECTION_TIMED_OUT: 522 = 522
export type CONNECTION_TIMED_OUT = 522

/**
 * `523 Origin is unreachable` · Server Error · Cloudflare, unofficial
 *
 * The network between Cloudflare and the origin server offers no path to the server's IP address.
 * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523.mdx](https://github.com/cloudflare/cloudflare-docs)
 */
export const ORIGIN_IS_UNREACHABLE: 523 = 523
export type ORIGIN_IS_UNREACHABLE = 523

/**
 * `524 A timeout occurred` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare connected to the origin server and sent the request, but no response came within the time that it waits.
 * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524.mdx](https://github.com/cloudflare/cloudflare-docs)
 */
export const A_TIMEOUT_OCCURRED: 524 = 524
export type A_TIMEOUT_OCCURRED = 524

/**
 * `525 SSL handshake failed` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare and the origin server could not agree on a TLS connection. It occurs only where the zone is set to encrypt traffic to the origin.
 * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525.mdx](https://github.com/cloudflare/cloudflare-docs)
 */
export const SSL_HANDSHAKE_FAILED: 525 = 525
export type SSL_HANDSHAKE_FAILED = 525

/**
 * `526 Invalid SSL certificate` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare does not trust the certificate of the origin server, which the Full (strict) setting makes a condition of connecting.
 * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526.mdx](https://github.com/cloudflare/cloudflare-docs)
 */
export const INVALID_SSL_CERTIFICATE: 526 = 526
export type INVALID_SSL_CERTIFICATE = 526

/**
 * `527 Railgun Error` · Server Error · Cloudflare, unofficial
 *
 * The connection between Cloudflare and the Railgun listener in front of the origin server was interrupted. Railgun is retired, and Cloudflare's current list leaves the number out.
 * @see [Cloudflare support article: Troubleshooting Cloudflare 5XX errors Error 527](https://support.cloudflare.com/hc/en-us/articles/115003011431)
 */
export const RAILGUN_ERROR: 527 = 527
export type RAILGUN_ERROR = 527

/**
 * `529 Overloaded` · Server Error · Anthropic, unofficial
 *
 * The API has more requests from all its users than it can serve at the moment; the request itself is in order.
 * - Also 529: Service Overloaded (Qualys SSL Labs)
 * @see [Anthropic TypeScript SDK src/resources/shared.ts](https://github.com/anthropics/anthropic-sdk-typescript)
 */
export const OVERLOADED: 529 = 529
export type OVERLOADED = 529

/**
 * `529 Service Overloaded` · Server Error · Qualys SSL Labs, unofficial
 *
 * The assessment service is too busy to take the request; the client is asked to come back 15 to 30 minutes later. The vendor gives it no phrase; this label is descriptive.
 * - Also 529: Overloaded (Anthropic)
 * @see [SSL Labs API documentation ssllabs-api-docs-v4.md](https://github.com/ssllabs/ssllabs-scan/tree/50e3144b)
 */
export const SERVICE_OVERLOADED: 529 = 529
export type SERVICE_OVERLOADED = 529

/**
 * `530 Origin Name Error` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare could not turn the name of the origin server into an address. A second code in the 1000s, shown in the content, tells the exact cause. The vendor gives it no phrase; this label is descriptive.
 * @see [Cloudflare documentation source src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530.mdx](https://github.com/cloudflare/cloudflare-docs)
 */
export const ORIGIN_NAME_ERROR: 530 = 530
export type ORIGIN_NAME_ERROR = 530

/**
 * `540 Temporarily Disabled` · Server Error · Shopify, unofficial
 *
 * Shopify has taken the requested endpoint out of service for the time being and expects it to return soon.
 * @see [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes)
 */
export const TEMPORARILY_DISABLED: 540 = 540
export type TEMPORARILY_DISABLED = 540

/**
 * `560 Retry Elsewhere` · Server Error · Pantheon, unofficial
 *
 * An application sends this when something it depends on is missing. Where the method is idempotent, Pantheon's edge then repeats the request on other containers, just as after 502 Bad Gateway. The vendor gives it no phrase; this label is descriptive.
 * @see [Pantheon documentation source source/content/errors-and-server-responses.md](https://github.com/pantheon-systems/documentation)
 */
export const RETRY_ELSEWHERE: 560 = 560
export type RETRY_ELSEWHERE = 560

/**
 * `561 Unauthorized` · Server Error · AWS Application Load Balancer, unofficial
 *
 * The load balancer was signing the user in on behalf of the application, and the identity provider answered with an error code.
 * - Also 561: No site detected (Pantheon)
 * @see [AWS: Application Load Balancers user guide doc_source/load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/tree/fb242939)
 */
export const AWS_APPLICATION_LOAD_BALANCER_UNAUTHORIZED: 561 = 561
export type AWS_APPLICATION_LOAD_BALANCER_UNAUTHORIZED = 561

/**
 * `561 No site detected` · Server Error · Pantheon, unofficial
 *
 * The environment that the request addresses has no code to run, or no index file, often because no content management system has been installed there yet.
 * - Also 561: Unauthorized (AWS Application Load Balancer)
 * @see [Pantheon documentation source source/content/errors-and-server-responses.md](https://github.com/pantheon-systems/documentation)
 */
export const NO_SITE_DETECTED: 561 = 561
export type NO_SITE_DETECTED = 561

/**
 * `599 Network Connect Timeout Error` · Server Error · Tornado and proxies, unofficial
 *
 * Some proxies are said to answer this way when they cannot connect to the next server in time. Tornado's HTTP client reports the number for any failure that left it without a response, so there it never crosses the network.
 * @see [Tornado source tornado/httpclient.py](https://github.com/tornadoweb/tornado/tree/e5300314)
 */
export const NETWORK_CONNECT_TIMEOUT_ERROR: 599 = 599
export type NETWORK_CONNECT_TIMEOUT_ERROR = 599
