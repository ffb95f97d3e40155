// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.

type UnofficialPhrasesByCode = {
  readonly 103: readonly ['Checkpoint']
  readonly 308: readonly ['Resume Incomplete']
  readonly 418: readonly ['IP Banned']
  readonly 419: readonly ['Page Expired', 'Authentication Timeout', 'Insufficient Space on Resource']
  readonly 420: readonly ['Enhance Your Calm', 'No Routing Information', 'Locked Shop', 'Method Failure']
  readonly 421: readonly ['Too Many Connections', 'Destination Locked']
  readonly 425: readonly ['Unordered Collection']
  readonly 430: readonly ['Shopify Security Rejection']
  readonly 444: readonly ['No Response']
  readonly 449: readonly ['Retry With']
  readonly 451: readonly ['Redirect']
  readonly 460: readonly ['Client Closed Connection']
  readonly 463: readonly ['Request Loop', 'Too Many Forwarded Addresses']
  readonly 464: readonly ['Incompatible Protocol']
  readonly 477: readonly ['Migration in Progress']
  readonly 494: readonly ['Request Header Too Large']
  readonly 495: readonly ['SSL Certificate Error']
  readonly 496: readonly ['SSL Certificate Required']
  readonly 497: readonly ['HTTP Request Sent to HTTPS Port', 'Blacklisted']
  readonly 498: readonly ['Invalid Token', 'Invalid Host Name', 'Rate Limited']
  readonly 499: readonly ['Client Closed Request', 'Token Required']
  readonly 509: readonly ['Bandwidth Limit Exceeded']
  readonly 520: readonly ['Web server returns an unknown error']
  readonly 521: readonly ['Web server is down']
  readonly 522: readonly ['Connection timed out']
  readonly 523: readonly ['Origin is unreachable']
  readonly 524: readonly ['A timeout occurred']
  readonly 525: readonly ['SSL handshake failed']
  readonly 526: readonly ['Invalid SSL certificate']
  readonly 527: readonly ['Railgun Error']
  readonly 529: readonly ['Overloaded', 'Service Overloaded']
  readonly 530: readonly ['Origin Name Error']
  readonly 540: readonly ['Temporarily Disabled']
  readonly 560: readonly ['Retry Elsewhere']
  readonly 561: readonly ['Unauthorized', 'No site detected']
  readonly 566: readonly ['Blocked by Managed Rules']
  readonly 567: readonly ['Blocked by Custom Rules']
  readonly 599: readonly ['Network Connect Timeout Error']
}

/**
 * Every unofficial phrase, by code; `undefined` for anything else. A code may have several. `statusbook/records` names their vendors.
 * Read-only, and without a prototype.
 *
 * @example
 * ```ts
 * UNOFFICIAL_PHRASES_BY_CODE[499] //=> ['Client Closed Request', 'Token Required']
 * ```
 */
export const UNOFFICIAL_PHRASES_BY_CODE: UnofficialPhrasesByCode = /* @__PURE__ */ Object.freeze({
  __proto__: null,
  103: /* @__PURE__ */ Object.freeze(['Checkpoint']),
  308: /* @__PURE__ */ Object.freeze(['Resume Incomplete']),
  418: /* @__PURE__ */ Object.freeze(['IP Banned']),
  419: /* @__PURE__ */ Object.freeze(['Page Expired', 'Authentication Timeout', 'Insufficient Space on Resource']),
  420: /* @__PURE__ */ Object.freeze(['Enhance Your Calm', 'No Routing Information', 'Locked Shop', 'Method Failure']),
  421: /* @__PURE__ */ Object.freeze(['Too Many Connections', 'Destination Locked']),
  425: /* @__PURE__ */ Object.freeze(['Unordered Collection']),
  430: /* @__PURE__ */ Object.freeze(['Shopify Security Rejection']),
  444: /* @__PURE__ */ Object.freeze(['No Response']),
  449: /* @__PURE__ */ Object.freeze(['Retry With']),
  451: /* @__PURE__ */ Object.freeze(['Redirect']),
  460: /* @__PURE__ */ Object.freeze(['Client Closed Connection']),
  463: /* @__PURE__ */ Object.freeze(['Request Loop', 'Too Many Forwarded Addresses']),
  464: /* @__PURE__ */ Object.freeze(['Incompatible Protocol']),
  477: /* @__PURE__ */ Object.freeze(['Migration in Progress']),
  494: /* @__PURE__ */ Object.freeze(['Request Header Too Large']),
  495: /* @__PURE__ */ Object.freeze(['SSL Certificate Error']),
  496: /* @__PURE__ */ Object.freeze(['SSL Certificate Required']),
  497: /* @__PURE__ */ Object.freeze(['HTTP Request Sent to HTTPS Port', 'Blacklisted']),
  498: /* @__PURE__ */ Object.freeze(['Invalid Token', 'Invalid Host Name', 'Rate Limited']),
  499: /* @__PURE__ */ Object.freeze(['Client Closed Request', 'Token Required']),
  509: /* @__PURE__ */ Object.freeze(['Bandwidth Limit Exceeded']),
  520: /* @__PURE__ */ Object.freeze(['Web server returns an unknown error']),
  521: /* @__PURE__ */ Object.freeze(['Web server is down']),
  522: /* @__PURE__ */ Object.freeze(['Connection timed out']),
  523: /* @__PURE__ */ Object.freeze(['Origin is unreachable']),
  524: /* @__PURE__ */ Object.freeze(['A timeout occurred']),
  525: /* @__PURE__ */ Object.freeze(['SSL handshake failed']),
  526: /* @__PURE__ */ Object.freeze(['Invalid SSL certificate']),
  527: /* @__PURE__ */ Object.freeze(['Railgun Error']),
  529: /* @__PURE__ */ Object.freeze(['Overloaded', 'Service Overloaded']),
  530: /* @__PURE__ */ Object.freeze(['Origin Name Error']),
  540: /* @__PURE__ */ Object.freeze(['Temporarily Disabled']),
  560: /* @__PURE__ */ Object.freeze(['Retry Elsewhere']),
  561: /* @__PURE__ */ Object.freeze(['Unauthorized', 'No site detected']),
  566: /* @__PURE__ */ Object.freeze(['Blocked by Managed Rules']),
  567: /* @__PURE__ */ Object.freeze(['Blocked by Custom Rules']),
  599: /* @__PURE__ */ Object.freeze(['Network Connect Timeout Error'])
} as unknown as UnofficialPhrasesByCode)
