import type { Reference, Source } from './status-record.js'

/** The classes in the words of RFC 9110. */
export const CLASS_TITLES = {
  informational: 'Informational',
  successful: 'Successful',
  redirection: 'Redirection',
  clientError: 'Client Error',
  serverError: 'Server Error'
}

/** The traits in the words of the standards that define them. */
export const TRAIT_TITLES = {
  redirectStatus: 'redirect status',
  nullBodyStatus: 'null body status',
  heuristicallyCacheable: 'heuristically cacheable'
}

/** `RFC 9110` of "RFC 9110: HTTP Semantics"; other titles whole. */
export function sourceTitle(sources: readonly Source[], id: string): string {
  const { title } = sources.find(source => source.id === id)!
  return /^RFC \d+/.exec(title)?.[0] ?? title
}

/** Where a reference can be read. */
export function referenceUrl({ source, section }: Reference, sources: readonly Source[]): string | undefined {
  const { url } = sources.find(({ id }) => id === source) ?? {}
  return url && section && url.startsWith('https://www.rfc-editor.org/') ? `${url}#section-${section}` : url
}
