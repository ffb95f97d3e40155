import type { Reference, Source } from '../status-record.js'

/** The title of a source: `RFC 9110` for "RFC 9110: HTTP Semantics", any other title in full. */
export function sourceTitle(sources: readonly Source[], id: string): string {
  const { title } = sources.find(source => source.id === id)!
  return /^RFC \d+/.exec(title)?.[0] ?? title
}

// `15.5.5`, not a heading that starts with a status code: `477 Migration in Progress`.
const NUMBER = /^\d{1,2}(\.\d+)*$/

/** `RFC 9110 §15.5.5`, or a title with a heading or a file: `nginx source, src/http/ngx_http_request.h`. */
export function referenceTitle({ source, section }: Reference, sources: readonly Source[]): string {
  const title = sourceTitle(sources, source)
  return section ? `${title}${NUMBER.test(section) ? ' §' : ', '}${section}` : title
}

/** The URL of a reference, if it has one: that of the file in a repository or, if it has an anchor, of the section. */
export function referenceUrl({ source, section }: Reference, sources: readonly Source[]): string | undefined {
  const { url } = sources.find(({ id }) => id === source) ?? {}
  if (!url || !section) return url
  const { repository, commit } = repositoryOf(url) ?? {}
  if (repository) return commit ? `${repository}/blob/${commit}/${section}` : url
  const anchor = anchorOf(url, section)
  return anchor ? `${url}#${anchor}` : url
}

/** The repository that a URL opens, and its commit, if the URL has one. */
export function repositoryOf(url: string): { repository: string; commit?: string } | undefined {
  const [, repository, commit] = /^(https:\/\/github\.com\/[^/]+\/[^/]+)(?:\/tree\/([^/]+))?$/.exec(url) ?? []
  return repository ? { repository, ...(commit && { commit }) } : undefined
}

/** Whether a section names a file, such as `src/http/ngx_http_request.h` or `codes.json`. */
export const isFile = (section: string): boolean => /^[^\s/]+(\/[^\s/]+)*\.[A-Za-z]+$/.test(section)

function anchorOf(url: string, section: string): string | undefined {
  // The anchors of the Fetch Standard are its headings.
  if (url.startsWith('https://fetch.spec.whatwg.org/')) return section.toLowerCase().replaceAll(' ', '-')
  if (!/^https:\/\/(www\.rfc-editor\.org\/rfc|datatracker\.ietf\.org\/doc\/html)\//.test(url)) return undefined
  return section.startsWith('Appendix ') ? section.replace('Appendix ', 'appendix-') : `section-${section}`
}
