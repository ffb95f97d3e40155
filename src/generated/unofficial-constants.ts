// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

/**
 * `103 Checkpoint` · Informational · Google Gears, unofficial
 *
 * In an early proposal for resumable uploads, a server sent this while a PUT or POST was still arriving, so that the client could continue from that point after a lost connection. The number now belongs to 103 Early Hints.
 * - Also 103: Early Hints (registered)
 * @see [Gears wiki: ResumableHttpRequestsProposal](https://web.archive.org/web/20151013212135/http://code.google.com:80/p/gears/wiki/ResumableHttpRequestsProposal)
 */
export const CHECKPOINT: 103 = 103
export type CHECKPOINT = 103

/**
 * `308 Resume Incomplete` · Redirection · Google, unofficial
 *
 * The server has received part of an upload and waits for the rest; the Range header field of the response says how much has arrived. Google took the meaning from a Gears proposal. The number now belongs to 308 Permanent Redirect.
 * - Also 308: Permanent Redirect (registered)
 * @see [Google API core library for Python, exceptions.py](https://github.com/googleapis/python-api-core/blob/bfc66514/google/api_core/exceptions.py)
 */
export const RESUME_INCOMPLETE: 308 = 308
export type RESUME_INCOMPLETE = 308

/**
 * `418 IP Banned` · Client Error · Binance, unofficial
 *
 * Binance has banned the client's IP address for some time, because the client went on sending requests after 429 Too Many Requests. Retry-After says in how many seconds the ban ends.
 * - Also 418: I'm a teapot (registered)
 * @see [Binance Spot API documentation, rest-api.md](https://github.com/binance/binance-spot-api-docs/blob/a5e0bc3d/rest-api.md)
 */
export const IP_BANNED: 418 = 418
export type IP_BANNED = 418

/**
 * `419 Page Expired` · Client Error · Laravel, unofficial
 *
 * A submitted form has no valid anti-forgery token, for example because the session of the page has ended.
 * - Also 419: Authentication Timeout (ASP.NET Core), Insufficient Space on Resource (WebDAV drafts)
 * @see [Laravel framework source, Handler.php](https://github.com/laravel/framework/blob/bd71b45f/src/Illuminate/Foundation/Exceptions/Handler.php)
 */
export const PAGE_EXPIRED: 419 = 419
export type PAGE_EXPIRED = 419

/**
 * `419 Authentication Timeout` · Client Error · ASP.NET Core, unofficial
 *
 * ASP.NET Core lists this phrase without a definition. The name suggests that an earlier sign-in is no longer valid.
 * - Also 419: Page Expired (Laravel), Insufficient Space on Resource (WebDAV drafts)
 * @see [ASP.NET Core source, ReasonPhrases.cs](https://github.com/dotnet/aspnetcore/blob/cff6b265bae8/src/Http/WebUtilities/src/ReasonPhrases.cs)
 */
export const AUTHENTICATION_TIMEOUT: 419 = 419
export type AUTHENTICATION_TIMEOUT = 419

/**
 * `419 Insufficient Space on Resource` · Client Error · WebDAV drafts, unofficial
 *
 * Early WebDAV drafts used this code when the target of a method had no room for the result. The published standard uses 507 Insufficient Storage instead.
 * - Also 419: Page Expired (Laravel), Authentication Timeout (ASP.NET Core)
 * @see [Internet-Draft: WebDAV (Extensions for Distributed Authoring on the World Wide Web), revision 05 §10.4](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05#section-10.4)
 */
export const INSUFFICIENT_SPACE_ON_RESOURCE: 419 = 419
export type INSUFFICIENT_SPACE_ON_RESOURCE = 419

/**
 * `420 Enhance Your Calm` · Client Error · Twitter, unofficial
 *
 * Twitter's Search and Trends APIs sent this to clients that made too many requests. 429 Too Many Requests has since taken its place.
 * - Also 420: No Routing Information (Salesforce), Locked Shop (Shopify), Method Failure (WebDAV drafts)
 * @see [Twitter API response codes, HTTP Status Codes](https://developer.x.com/ja/docs/basics/response-codes)
 */
export const ENHANCE_YOUR_CALM: 420 = 420
export type ENHANCE_YOUR_CALM = 420

/**
 * `420 No Routing Information` · Client Error · Salesforce, unofficial
 *
 * Salesforce Edge has no routing information for the host that the request names.
 * - Also 420: Enhance Your Calm (Twitter), Locked Shop (Shopify), Method Failure (WebDAV drafts)
 * @see [Salesforce REST API developer guide, Status Codes and Error Responses](https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm)
 */
export const NO_ROUTING_INFORMATION: 420 = 420
export type NO_ROUTING_INFORMATION = 420

/**
 * `420 Locked Shop` · Client Error · Shopify, unofficial
 *
 * An Admin API request was sent to a locked store. Since August 30, 2018, Shopify has answered such requests with 423 Locked.
 * - Also 420: Enhance Your Calm (Twitter), No Routing Information (Salesforce), Method Failure (WebDAV drafts)
 * @see [Shopify developer changelog: 423 instead of 420 for locked stores](https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420)
 */
export const LOCKED_SHOP: 420 = 420
export type LOCKED_SHOP = 420

/**
 * `420 Method Failure` · Client Error · WebDAV drafts, unofficial
 *
 * Early WebDAV drafts used this code when one part of a method failed and made the whole method fail. No RFC adopted it.
 * - Also 420: Enhance Your Calm (Twitter), No Routing Information (Salesforce), Locked Shop (Shopify)
 * @see [Internet-Draft: WebDAV (Extensions for Distributed Authoring on the World Wide Web), revision 05 §10.5](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05#section-10.5)
 */
export const METHOD_FAILURE: 420 = 420
export type METHOD_FAILURE = 420

/**
 * `421 Too Many Connections` · Client Error · Alibaba Cloud Link IoT Edge, unofficial
 *
 * The address that the client connects from, which may be that of a gateway or a proxy, has reached its limit of connections to the server. The number now belongs to 421 Misdirected Request.
 * - Also 421: Misdirected Request (registered), Destination Locked (WebDAV drafts)
 * @see [Alibaba Cloud: status codes of the Link IoT Edge API, 421](https://www.alibabacloud.com/help/doc-detail/113795.htm)
 */
export const TOO_MANY_CONNECTIONS: 421 = 421
export type TOO_MANY_CONNECTIONS = 421

/**
 * `421 Destination Locked` · Client Error · WebDAV drafts, unofficial
 *
 * Early WebDAV drafts used this code when a lock on the destination prevented a copy or a move. The number now belongs to 421 Misdirected Request.
 * - Also 421: Misdirected Request (registered), Too Many Connections (Alibaba Cloud Link IoT Edge)
 * @see [Internet-Draft: WebDAV (Extensions for Distributed Authoring on the World Wide Web), revision 05 §10.6](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05#section-10.6)
 */
export const DESTINATION_LOCKED: 421 = 421
export type DESTINATION_LOCKED = 421

/**
 * `425 Unordered Collection` · Client Error · WebDAV drafts, unofficial
 *
 * Drafts of the WebDAV Advanced Collections Protocol used this code when a client asked for a position in a collection that is unordered or ordered by the server. The number now belongs to 425 Too Early.
 * - Also 425: Too Early (registered)
 * @see [Internet-Draft: WebDAV Advanced Collections Protocol, revision 04 §7.2](https://datatracker.ietf.org/doc/html/draft-ietf-webdav-collection-protocol-04#section-7.2)
 */
export const UNORDERED_COLLECTION: 425 = 425
export type UNORDERED_COLLECTION = 425

/**
 * `430 Shopify Security Rejection` · Client Error · Shopify, unofficial
 *
 * Shopify has rejected the request because it looks malicious. Crawlers that do not sign their requests get this response, and so do servers that call the Storefront API without passing on the buyer's address.
 * @see [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes)
 */
export const SHOPIFY_SECURITY_REJECTION: 430 = 430
export type SHOPIFY_SECURITY_REJECTION = 430

/**
 * `444 No Response` · Client Error · nginx, unofficial
 *
 * nginx closes the connection on purpose and sends no response, usually to get rid of unwanted requests. The number appears in the configuration and the access log; the client sees only the lost connection.
 * - On the wire: never
 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
 */
export const NO_RESPONSE: 444 = 444
export type NO_RESPONSE = 444

/**
 * `449 Retry With` · Client Error · Microsoft, unofficial
 *
 * The request lacks something that the server needs; the client should get it and then repeat the request. Exchange ActiveSync sends this until the device is provisioned with the current policy.
 * @see [[MS-WDV]: Web Distributed Authoring and Versioning (WebDAV) Protocol: Client Extensions §2.2.6](https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100)
 */
export const RETRY_WITH: 449 = 449
export type RETRY_WITH = 449

/**
 * `451 Redirect` · Client Error · Microsoft Exchange ActiveSync, unofficial
 *
 * The server cannot reach the mailbox, or another server can reach it better. The X-MS-Location header field, if present, gives the URL to use from now on. The number now belongs to 451 Unavailable For Legal Reasons.
 * - Also 451: Unavailable For Legal Reasons (registered)
 * @see [[MS-ASHTTP]: Exchange ActiveSync: HTTP Protocol §3.1.5.2.2](https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f)
 */
export const REDIRECT: 451 = 451
export type REDIRECT = 451

/**
 * `460 Client Closed Connection` · Client Error · AWS Application Load Balancer, unofficial
 *
 * The client closed its connection to the load balancer while the request was still being handled and before the idle timeout had passed.
 * @see [AWS: Application Load Balancers user guide, load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/fb242939/doc_source/load-balancer-troubleshooting.md)
 */
export const CLIENT_CLOSED_CONNECTION: 460 = 460
export type CLIENT_CLOSED_CONNECTION = 460

/**
 * `463 Request Loop` · Client Error · Alibaba Cloud ALB, unofficial
 *
 * The load balancer stopped forwarding the request because it had already passed the same rules. The usual cause is a back-end server that sends requests back to the load balancer.
 * - Also 463: Too Many Forwarded Addresses (AWS Application Load Balancer)
 * @see [Alibaba Cloud: ALB status codes, 463](https://help.aliyun.com/document_detail/468288.html)
 */
export const REQUEST_LOOP: 463 = 463
export type REQUEST_LOOP = 463

/**
 * `463 Too Many Forwarded Addresses` · Client Error · AWS Application Load Balancer, unofficial
 *
 * The load balancer refused the request because its X-Forwarded-For header field lists more than 30 IP addresses.
 * - Also 463: Request Loop (Alibaba Cloud ALB)
 * @see [AWS: Application Load Balancers user guide, load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/fb242939/doc_source/load-balancer-troubleshooting.md)
 */
export const TOO_MANY_FORWARDED_ADDRESSES: 463 = 463
export type TOO_MANY_FORWARDED_ADDRESSES = 463

/**
 * `464 Incompatible Protocol` · Client Error · AWS Application Load Balancer, unofficial
 *
 * The protocol of the request, such as HTTP/2 or gRPC, does not fit the protocol version of the load balancer's target group.
 * @see [AWS: Application Load Balancers user guide, load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/fb242939/doc_source/load-balancer-troubleshooting.md)
 */
export const INCOMPATIBLE_PROTOCOL: 464 = 464
export type INCOMPATIBLE_PROTOCOL = 464

/**
 * `477 Migration in Progress` · Client Error · HubSpot, unofficial
 *
 * HubSpot is moving the account to another data hosting location. Retry-After says how many seconds to wait, which can be a day.
 * @see [HubSpot API reference: error handling, 477 Migration in Progress](https://developers.hubspot.com/docs/api-reference/error-handling)
 */
export const MIGRATION_IN_PROGRESS: 477 = 477
export type MIGRATION_IN_PROGRESS = 477

/**
 * `494 Request Header Too Large` · Client Error · nginx, unofficial
 *
 * The header fields of the request are larger than nginx allows. The number is for error_page directives; unless one of them changes it, the client and the access log get 400 Bad Request.
 * - On the wire: never
 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
 */
export const REQUEST_HEADER_TOO_LARGE: 494 = 494
export type REQUEST_HEADER_TOO_LARGE = 494

/**
 * `495 SSL Certificate Error` · Client Error · nginx, unofficial
 *
 * The client's certificate failed verification by nginx. The number is for error_page directives; unless one of them changes it, the client and the access log get 400 Bad Request.
 * - On the wire: never
 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
 */
export const SSL_CERTIFICATE_ERROR: 495 = 495
export type SSL_CERTIFICATE_ERROR = 495

/**
 * `496 SSL Certificate Required` · Client Error · nginx, unofficial
 *
 * nginx requires a certificate from the client, and the client sent none. The number is for error_page directives; unless one of them changes it, the client and the access log get 400 Bad Request.
 * - On the wire: never
 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
 */
export const SSL_CERTIFICATE_REQUIRED: 496 = 496
export type SSL_CERTIFICATE_REQUIRED = 496

/**
 * `497 HTTP Request Sent to HTTPS Port` · Client Error · nginx, unofficial
 *
 * A request without TLS arrived on a port where nginx expects TLS. The number is for error_page directives; unless one of them changes it, the client and the access log get 400 Bad Request.
 * - On the wire: never
 * - Also 497: Blacklisted (OpenStack Swift)
 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
 */
export const HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497 = 497
export type HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497

/**
 * `497 Blacklisted` · Client Error · OpenStack Swift, unofficial
 *
 * The rate limiter of the object store rejects the request, because the operator has put the account on its blacklist.
 * - Also 497: HTTP Request Sent to HTTPS Port (nginx)
 * @see [OpenStack Swift source, ratelimit.py](https://github.com/openstack/swift/blob/d57c078e/swift/common/middleware/ratelimit.py)
 */
export const BLACKLISTED: 497 = 497
export type BLACKLISTED = 497

/**
 * `498 Invalid Token` · Client Error · Esri ArcGIS, unofficial
 *
 * The access token has expired or is not valid, and the client needs a new one. ArcGIS services normally report the number as an error code inside JSON content, in a response with the status 200 OK.
 * - Also 498: Invalid Host Name (nginx), Rate Limited (OpenStack Swift)
 * @see [ArcGIS REST JS, request.ts](https://github.com/Esri/arcgis-rest-js/blob/7e3424af/packages/arcgis-rest-request/src/request.ts)
 */
export const INVALID_TOKEN: 498 = 498
export type INVALID_TOKEN = 498

/**
 * `498 Invalid Host Name` · Client Error · nginx, unofficial
 *
 * nginx once used the number for a request with an invalid host name. The code has been withdrawn, and only its place in the source is left.
 * - On the wire: never
 * - Also 498: Invalid Token (Esri ArcGIS), Rate Limited (OpenStack Swift)
 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
 */
export const INVALID_HOST_NAME: 498 = 498
export type INVALID_HOST_NAME = 498

/**
 * `498 Rate Limited` · Client Error · OpenStack Swift, unofficial
 *
 * The rate limit is exceeded so far that the server would have to delay the request for longer than its configured maximum.
 * - Also 498: Invalid Token (Esri ArcGIS), Invalid Host Name (nginx)
 * @see [OpenStack Swift source, ratelimit.py](https://github.com/openstack/swift/blob/d57c078e/swift/common/middleware/ratelimit.py)
 */
export const RATE_LIMITED: 498 = 498
export type RATE_LIMITED = 498

/**
 * `499 Client Closed Request` · Client Error · nginx, unofficial
 *
 * The client closed the connection while the server was still working on the request, so the number normally appears only in the log.
 * - Also 499: Token Required (Esri ArcGIS)
 * @see [nginx source, ngx_http_request.h](https://github.com/nginx/nginx/blob/3f6f7824/src/http/ngx_http_request.h)
 */
export const CLIENT_CLOSED_REQUEST: 499 = 499
export type CLIENT_CLOSED_REQUEST = 499

/**
 * `499 Token Required` · Client Error · Esri ArcGIS, unofficial
 *
 * The resource is protected, and the request has no access token. ArcGIS services normally report the number as an error code inside JSON content, in a response with the status 200 OK.
 * - Also 499: Client Closed Request (nginx)
 * @see [ArcGIS REST JS, request.ts](https://github.com/Esri/arcgis-rest-js/blob/7e3424af/packages/arcgis-rest-request/src/request.ts)
 */
export const TOKEN_REQUIRED: 499 = 499
export type TOKEN_REQUIRED = 499

/**
 * `509 Bandwidth Limit Exceeded` · Server Error · cPanel, unofficial
 *
 * The site has used up the data transfer that its hosting account allows.
 * - Also 509: Bandwidth Limit Exceeded (Microsoft OneDrive)
 * @see [libwww-perl HTTP-Message source, Status.pm](https://github.com/libwww-perl/HTTP-Message/blob/746001b7/lib/HTTP/Status.pm)
 */
export const BANDWIDTH_LIMIT_EXCEEDED: 509 = 509
export type BANDWIDTH_LIMIT_EXCEEDED = 509

/**
 * `509 Bandwidth Limit Exceeded` · Server Error · Microsoft OneDrive, unofficial
 *
 * The app has used more bandwidth than the OneDrive API grants it, and can try again later.
 * - Also 509: Bandwidth Limit Exceeded (cPanel)
 * @see [OneDrive API documentation, errors.md](https://github.com/OneDrive/onedrive-api-docs/blob/7ce33392/docs/rest-api/concepts/errors.md)
 */
export const MICROSOFT_ONEDRIVE_BANDWIDTH_LIMIT_EXCEEDED: 509 = 509
export type MICROSOFT_ONEDRIVE_BANDWIDTH_LIMIT_EXCEEDED = 509

/**
 * `520 Web server returns an unknown error` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare reached the origin server but got a response that it could not use, for example an empty or malformed one.
 * @see [Cloudflare documentation source, error-520.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520.mdx)
 */
export const WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR: 520 = 520
export type WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = 520

/**
 * `521 Web server is down` · Server Error · Cloudflare, unofficial
 *
 * The origin server refused the connection from Cloudflare, usually because it is not running or blocks Cloudflare's addresses.
 * @see [Cloudflare documentation source, error-521.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521.mdx)
 */
export const WEB_SERVER_IS_DOWN: 521 = 521
export type WEB_SERVER_IS_DOWN = 521

/**
 * `522 Connection timed out` · Server Error · Cloudflare, unofficial
 *
 * The origin server took too long at the TCP level: it did not complete the connection to Cloudflare, or did not acknowledge the request.
 * @see [Cloudflare documentation source, error-522.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522.mdx)
 */
export const CONNECTION_TIMED_OUT: 522 = 522
export type CONNECTION_TIMED_OUT = 522

/**
 * `523 Origin is unreachable` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare cannot reach the origin server, usually because no network route leads to its IP address.
 * @see [Cloudflare documentation source, error-523.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523.mdx)
 */
export const ORIGIN_IS_UNREACHABLE: 523 = 523
export type ORIGIN_IS_UNREACHABLE = 523

/**
 * `524 A timeout occurred` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare connected to the origin server, but could not send the whole request or get a response in time.
 * @see [Cloudflare documentation source, error-524.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524.mdx)
 */
export const A_TIMEOUT_OCCURRED: 524 = 524
export type A_TIMEOUT_OCCURRED = 524

/**
 * `525 SSL handshake failed` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare and the origin server could not establish a TLS connection. This happens only where the zone is set to encrypt traffic to the origin.
 * @see [Cloudflare documentation source, error-525.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525.mdx)
 */
export const SSL_HANDSHAKE_FAILED: 525 = 525
export type SSL_HANDSHAKE_FAILED = 525

/**
 * `526 Invalid SSL certificate` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare does not trust the certificate of the origin server, and the Full (strict) setting requires one that it trusts.
 * @see [Cloudflare documentation source, error-526.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526.mdx)
 */
export const INVALID_SSL_CERTIFICATE: 526 = 526
export type INVALID_SSL_CERTIFICATE = 526

/**
 * `527 Railgun Error` · Server Error · Cloudflare, unofficial
 *
 * The connection between Cloudflare and the Railgun listener in front of the origin server was interrupted. Railgun has been retired, and Cloudflare no longer lists the number.
 * @see [Cloudflare support article: Troubleshooting Cloudflare 5XX errors, Error 527](https://support.cloudflare.com/hc/en-us/articles/115003011431)
 */
export const RAILGUN_ERROR: 527 = 527
export type RAILGUN_ERROR = 527

/**
 * `529 Overloaded` · Server Error · Anthropic, unofficial
 *
 * The API is receiving more requests from all its users than it can serve at the moment. The request itself is not at fault.
 * - Also 529: Service Overloaded (Qualys SSL Labs)
 * @see [Anthropic TypeScript SDK, shared.ts](https://github.com/anthropics/anthropic-sdk-typescript/blob/bfa9197f/src/resources/shared.ts)
 */
export const OVERLOADED: 529 = 529
export type OVERLOADED = 529

/**
 * `529 Service Overloaded` · Server Error · Qualys SSL Labs, unofficial
 *
 * The assessment service is too busy to accept the request, and asks the client to come back after 15 to 30 minutes.
 * - Also 529: Overloaded (Anthropic)
 * @see [SSL Labs API documentation, ssllabs-api-docs-v4.md](https://github.com/ssllabs/ssllabs-scan/blob/50e3144b/ssllabs-api-docs-v4.md)
 */
export const SERVICE_OVERLOADED: 529 = 529
export type SERVICE_OVERLOADED = 529

/**
 * `530 Origin Name Error` · Server Error · Cloudflare, unofficial
 *
 * Cloudflare could not resolve the host name of the origin server. A second code in the 1000s, shown in the content, gives the exact cause.
 * @see [Cloudflare documentation source, error-530.mdx](https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530.mdx)
 */
export const ORIGIN_NAME_ERROR: 530 = 530
export type ORIGIN_NAME_ERROR = 530

/**
 * `540 Temporarily Disabled` · Server Error · Shopify, unofficial
 *
 * Shopify has taken the requested endpoint out of service for the time being and expects to restore it soon.
 * @see [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes)
 */
export const TEMPORARILY_DISABLED: 540 = 540
export type TEMPORARILY_DISABLED = 540

/**
 * `560 Retry Elsewhere` · Server Error · Pantheon, unofficial
 *
 * An application on Pantheon sends this when a resource that it needs is missing. Unless the method is POST, PUT, DELETE or PATCH, Pantheon's edge then repeats the request on other containers, as it does after 502 Bad Gateway.
 * @see [Pantheon documentation source, 04-retries-server-containers.md](https://github.com/pantheon-systems/documentation/blob/HEAD/source/content/guides/errors-and-server-responses/04-retries-server-containers.md)
 */
export const RETRY_ELSEWHERE: 560 = 560
export type RETRY_ELSEWHERE = 560

/**
 * `561 Unauthorized` · Server Error · AWS Application Load Balancer, unofficial
 *
 * The load balancer could not sign the user in, because the identity provider answered with an error code.
 * - Also 561: No site detected (Pantheon)
 * @see [AWS: Application Load Balancers user guide, load-balancer-troubleshooting.md](https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/fb242939/doc_source/load-balancer-troubleshooting.md)
 */
export const AWS_APPLICATION_LOAD_BALANCER_UNAUTHORIZED: 561 = 561
export type AWS_APPLICATION_LOAD_BALANCER_UNAUTHORIZED = 561

/**
 * `561 No site detected` · Server Error · Pantheon, unofficial
 *
 * The environment that the request is for has no code or no index file, often because no content management system is installed there yet.
 * - Also 561: Unauthorized (AWS Application Load Balancer)
 * @see [Pantheon documentation source, 03-5xx-errors.md](https://github.com/pantheon-systems/documentation/blob/HEAD/source/content/guides/errors-and-server-responses/03-5xx-errors.md)
 */
export const NO_SITE_DETECTED: 561 = 561
export type NO_SITE_DETECTED = 561

/**
 * `566 Blocked by Managed Rules` · Server Error · Tencent EdgeOne, unofficial
 *
 * EdgeOne's web protection blocked the request because of a managed rule. A site can configure another code for this.
 * @see [Tencent EdgeOne: reference of abnormal status codes, 566](https://edgeone.ai/document/zh/58009)
 */
export const BLOCKED_BY_MANAGED_RULES: 566 = 566
export type BLOCKED_BY_MANAGED_RULES = 566

/**
 * `567 Blocked by Custom Rules` · Server Error · Tencent EdgeOne, unofficial
 *
 * A custom rule, a rate limit or the bot management of EdgeOne's web protection blocked the request; sites can configure a different code.
 * @see [Tencent EdgeOne: reference of abnormal status codes, 567](https://edgeone.ai/document/zh/58009)
 */
export const BLOCKED_BY_CUSTOM_RULES: 567 = 567
export type BLOCKED_BY_CUSTOM_RULES = 567

/**
 * `599 Network Connect Timeout Error` · Server Error · Tornado, unofficial
 *
 * Tornado's HTTP client reports this number for every failure that leaves it without a response, so it is never sent. The phrase, which Laminas Diactoros lists, is for a connection that could not be opened in time.
 * @see [Tornado source, httpclient.py](https://github.com/tornadoweb/tornado/blob/e5300314/tornado/httpclient.py)
 */
export const NETWORK_CONNECT_TIMEOUT_ERROR: 599 = 599
export type NETWORK_CONNECT_TIMEOUT_ERROR = 599
