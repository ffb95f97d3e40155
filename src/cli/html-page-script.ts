/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Runs the page in a browser: filter, keyboard, links to share, copying. The page contains the source of this function
 * and of `phraseKey`, so it can use only its argument and browser APIs.
 */
export function runPage(phraseKey: (text: string) => string): void {
  const all = <E extends HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)]
  const field = document.querySelector<HTMLInputElement>('#query')!
  const status = document.querySelector<HTMLElement>('#status')!
  const articles = all('article')
  const items = all('[data-code]')
  const groups = all('[data-group]')

  all('.needs-script').forEach(element => (element.hidden = false))
  field.value = new URLSearchParams(location.search).get('q') ?? ''
  filter()
  revealTarget()

  field.addEventListener('input', () => {
    filter()
    scrollTo(0, 0)
    writeAddress('')
  })
  addEventListener('hashchange', revealTarget)
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && field.value && !document.querySelector(':popover-open')) return clear('')
    if (event.key === 'Enter' && event.target === field) all('article:not([hidden]) a')[0]?.focus()
    if (event.key !== '/' || event.target === field || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    field.select()
  })
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button.copy')
    if (button) void copy(button)
  })

  function filter(): void {
    const found = new Set((field.value.trim() ? find(field.value) : articles).map(({ id }) => id))
    for (const item of items) item.hidden = !found.has(item.dataset.code!)
    for (const group of groups) group.hidden = !group.querySelector('[data-code]:not([hidden])')
    status.textContent = `${found.size < articles.length ? `${found.size || 'None'} of ` : ''}${articles.length} codes`
  }

  /** Reads a query as the command does, and also finds codes by header field. */
  function find(query: string): HTMLElement[] {
    const codes = query.match(/(?<![\d.])\d{3}(?!\d|\.\d)/g)
    if (codes) return articles.filter(({ id }) => codes.includes(id))
    // People paste `HttpStatus.NOT_FOUND`.
    const key = phraseKey(query.replace(/^\s*[A-Za-z]\w*\.(?=\w)/, ''))
    const digits = /^(\d{1,2})[x*]{0,3}$/.exec(key)?.[1]
    if (digits) return articles.filter(({ id }) => id.startsWith(digits))
    const group = groups.find(({ dataset }) => dataset.group!.split(' ').includes(key))
    if (group) return articles.filter(article => group.contains(article))
    const named = articles.filter(({ dataset }) => dataset.keys!.includes(key))
    const words = query.trim().replace(/\s+/g, ' ').toLowerCase()
    if (named.length > 0 || words.length < 4) return named
    return articles.filter(article => descriptionOf(article).includes(` ${words}`))
  }

  function descriptionOf(article: HTMLElement): string {
    const texts = [...article.querySelectorAll('.description')].map(({ textContent }) => ` ${textContent}`)
    return texts.join('').toLowerCase()
  }

  /** Shows the code that a link points to, even if the filter hides it. */
  function revealTarget(): void {
    const target = document.getElementById(location.hash.slice(1))
    if (!target?.closest('[hidden]')) return
    clear(location.hash)
    target.scrollIntoView()
  }

  function clear(hash: string): void {
    field.value = ''
    filter()
    writeAddress(hash)
  }

  function writeAddress(hash: string): void {
    const address = new URL(location.href)
    address.hash = hash
    if (field.value) address.searchParams.set('q', field.value)
    else address.searchParams.delete('q')
    history.replaceState(null, '', address)
  }

  /** If the browser does not allow copying, selects the line, so that the reader can copy it. */
  async function copy(button: HTMLButtonElement): Promise<void> {
    const line = button.previousElementSibling!
    try {
      await navigator.clipboard.writeText(line.textContent!)
    } catch {
      return getSelection()!.selectAllChildren(line)
    }
    status.textContent = `Copied: ${line.textContent}`
    button.textContent = 'Copied'
    setTimeout(() => {
      button.textContent = 'Copy'
      filter()
    }, 2000)
  }
}
