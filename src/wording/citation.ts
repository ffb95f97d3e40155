import type { Reference, Source } from '../status-record.js'

/** The title of a source: `RFC 9110` for "RFC 9110: HTTP Semantics", any other title in full. */
export function sourceTitle(sources: readonly Source[], id: string): string {
  const { title } = sources.find(source => source.id === id)!
  return /^RFC \d+/.exec(title)?.[0] ?? title
}

/** `RFC 9110 §15.5.5`, or a title with a heading or a file: `nginx source, src/http/ngx_http_request.h`. */
export function referenceTitle({ source, section }: Reference, sources: readonly Source[]): string {
  const title = sourceTitle(sources, source)
  return section ? `${title}${/^\d/.test(section) ? ' §' : ', '}${section}` : title
}

/** The URL of a reference, if it has one. In an RFC, it points to the section or appendix. */
export function referenceUrl({ source, section }: Reference, sources: readonly Source[]): string | undefined {
  const { url } = sources.find(({ id }) => id === source) ?? {}
  if (!url?.startsWith('https://www.rfc-editor.org/') || !section) return url
  return `${url}#${section.startsWith('Appendix ') ? section.replace('Appendix ', 'appendix-') : `section-${section}`}`
}
