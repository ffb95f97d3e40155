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
  const nothing = document.querySelector<HTMLElement>('.nothing')!

  all('.needs-script').forEach(element => (element.hidden = false))
  readAddress()

  field.addEventListener('input', () => {
    filter()
    scrollTo(0, 0)
    writeAddress('')
  })
  addEventListener('popstate', readAddress)
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && field.value && !document.querySelector(':popover-open')) return clear()
    if (event.key === 'Enter' && event.target === field) all('article:not([hidden]) a')[0]?.focus()
    if (event.key !== '/' || event.target === field || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    field.select()
  })
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button.copy')
    if (button) void copy(button)
  })
  nothing.querySelector('button')!.addEventListener('click', () => {
    clear()
    field.focus()
  })

  function filter(): void {
    const found = new Set((phraseKey(field.value) ? find(field.value) : articles).map(({ id }) => id))
    for (const item of items) item.hidden = !found.has(item.dataset.code!)
    for (const group of groups) group.hidden = !group.querySelector('[data-code]:not([hidden])')
    nothing.hidden = found.size > 0
    status.textContent = `${found.size < articles.length ? `${found.size || 'None'} of ` : ''}${articles.length} codes`
  }

  /** Finds what the command finds, and also codes by the start of a number or of a class. */
  function find(query: string): HTMLElement[] {
    const codes = query.match(/(?<![\d.])\d{3}(?!\d|\.\d)/g)
    if (codes) return articles.filter(({ id }) => codes.includes(id))
    // People paste `HttpStatus.NOT_FOUND`.
    const key = phraseKey(query.replace(/^\s*[A-Za-z]\w*\.(?=\w)/, ''))
    const digits = /^(\d{1,2})[x*]{0,3}$/.exec(key)?.[1]
    if (digits) return articles.filter(({ id }) => id.startsWith(digits))
    const classOf = (isMeant: (name: string) => boolean) =>
      groups.find(({ dataset }) => dataset.group!.split(' ').some(isMeant))?.querySelectorAll('article')
    const group = classOf(name => name === key)
    if (group) return [...group]
    const named = articles.filter(({ dataset }) => dataset.names!.includes(key))
    const related = articles.filter(({ dataset }) => dataset.related!.includes(key))
    if (named.length > 0) return [...named, ...related]
    const words = query.trim().replace(/\s+/g, ' ').toLowerCase()
    const described = articles.filter(article => descriptionOf(article).includes(` ${words}`))
    return [...related, ...described, ...classOf(name => name.startsWith(key)) ?? []]
  }

  function descriptionOf(article: HTMLElement): string {
    const texts = [...article.querySelectorAll('.description')].map(({ textContent }) => ` ${textContent}`)
    return texts.join('').toLowerCase()
  }

  /** Filters by the query in the address, unless that hides the code that the address points to. */
  function readAddress(): void {
    field.value = new URLSearchParams(location.search).get('q') ?? ''
    filter()
    if (linkedElement()?.closest('[hidden]')) clear()
  }

  /** Shows every code, and keeps the reader's place. */
  function clear(): void {
    const place = linkedElement() ?? document.querySelector('main :focus')
    field.value = ''
    filter()
    writeAddress(location.hash)
    place?.scrollIntoView()
  }

  function linkedElement(): HTMLElement | null {
    return document.getElementById(location.hash.slice(1))
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
