/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Entry, Found, searchOver } from '../search.js'

/**
 * Runs the page in a browser: search, keyboard, links to share, copying. The page contains the source of this function,
 * so it can use only its arguments and browser APIs.
 */
export function runPage(
  makeSearch: typeof searchOver, entries: readonly Entry[], ...rest: [string[][], (text: string) => string]
): void {
  const all = <E extends HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)]
  const field = document.querySelector<HTMLInputElement>('#query')!
  const status = document.querySelector<HTMLElement>('#status')!
  const results = document.querySelector<HTMLElement>('.results')!
  const nothing = document.querySelector<HTMLElement>('.nothing')!
  const sections = all('main > section:not(.results)')
  const articles = all('article')
  const homes = new Map(articles.map(article => [article, article.parentElement!]))
  const items = all('nav [data-code]')
  const groups = all('nav [data-group]')
  const side = document.querySelector<HTMLElement>('.side')!
  const search = makeSearch(withDescriptions(), ...rest)
  const linkedElement = (): HTMLElement | null => document.getElementById(location.hash.slice(1))
  let count = ''

  all('.needs-script').forEach(element => (element.hidden = false))
  all('.what').forEach(addCopyButtons)
  readAddress()

  field.addEventListener('input', () => {
    filter()
    scrollTo(0, 0)
    writeAddress('')
  })
  // The first search also splits all texts into words.
  setTimeout(() => search('words'))
  addEventListener('popstate', readAddress)
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && field.value) return clear()
    const isEnter = event.key === 'Enter' && event.target === field
    if (isEnter) all('.results a')[0]?.focus()
    const isSlash = event.key === '/' && event.target !== field && !event.ctrlKey && !event.metaKey && !event.altKey
    if (isSlash) field.select()
    // Firefox would follow the link that has just got the focus.
    if (isEnter || isSlash) event.preventDefault()
  })
  nothing.querySelector('button')!.addEventListener('click', () => (clear(), field.focus()))

  function withDescriptions(): Entry[] {
    const described = all('.description').map(({ textContent, parentElement }) =>
      `${textContent} ${parentElement!.closest('section')!.querySelector('h2')!.textContent}`)
    return entries.map((entry, index) => ({ ...entry, texts: [...entry.texts, [described[index]!]] }))
  }

  /** Moves the codes that are found to the results, in their order, and the others back to their classes. */
  function filter(): void {
    const isSearch = /[\p{L}\p{N}]/u.test(field.value)
    const found = isSearch ? search(field.value) : undefined
    const codes = [...new Set(found?.hits.map(({ index }) => entries[index]!.code))]
    if (results.querySelector('article')) articles.forEach(article => homes.get(article)!.append(article))
    const ranked = codes.map(code => {
      const article = document.getElementById(String(code))!
      const hits = found!.hits.filter(({ index }) => entries[index]!.code === code)
      article.dataset.why = [...new Set(hits.flatMap(hit => hit.why))].join(', ')
      return article
    })
    results.append(...ranked)
    side.classList.toggle('searching', isSearch)
    sections.forEach(section => (section.hidden = isSearch))
    results.hidden = codes.length === 0
    for (const item of items) item.hidden = isSearch && !codes.includes(Number(item.dataset.code))
    for (const group of groups) group.hidden = !group.querySelector('[data-code]:not([hidden])')
    nothing.hidden = !found || codes.length > 0
    if (found && codes.length === 0) suggest(found)
    const part = found?.isPartial ? ', with some of the words' : ''
    count = `${found ? `${codes.length || 'None'} of ` : ''}${articles.length} codes${part}`
    status.textContent = count
  }

  function suggest({ faults, similar }: Found): void {
    const text = nothing.querySelector('span')!
    const links = [...new Set(similar.map(index => entries[index]!.code))].flatMap((code, place) => {
      const link = document.createElement('a')
      link.href = `#${code}`
      link.textContent = document.getElementById(String(code))!.querySelector('h3 a')!.textContent
      return [place > 0 ? ' or ' : ' Did you mean ', link]
    })
    text.replaceChildren(faults.join(' ') || 'Nothing found.', ...links, links.length > 0 ? '?' : '')
  }

  /** Searches for the query in the address, unless that hides the code that the address points to. */
  function readAddress(): void {
    field.value = new URLSearchParams(location.search).get('q') ?? ''
    filter()
    if (linkedElement()?.closest('[hidden]')) clear()
    markLinked()
  }

  /** Marks the linked code in the side list, and scrolls the list to it. */
  function markLinked(): void {
    const code = linkedElement()?.closest('article')?.id
    for (const item of items) {
      const isLinked = item.dataset.code === code
      item.querySelector('a')!.ariaCurrent = isLinked ? 'location' : null
      if (isLinked) side.scrollTop = item.offsetTop - side.clientHeight / 2
    }
  }

  /** Shows every code, and keeps the reader's place. */
  function clear(): void {
    const focused = document.querySelector<HTMLElement>('main :focus')
    field.value = ''
    filter()
    writeAddress(location.hash)
    focused?.focus()
    ;(linkedElement() ?? focused)?.scrollIntoView()
  }

  function writeAddress(hash: string): void {
    const address = new URL(location.href)
    address.hash = hash
    if (field.value) address.searchParams.set('q', field.value)
    else address.searchParams.delete('q')
    history.replaceState(null, '', address)
    markLinked()
  }

  /** Buttons for the number, the status line, the constant and the import. */
  function addCopyButtons(what: HTMLElement): void {
    const label = what.querySelector('h3 a')!.textContent!
    const line = what.querySelector('code')!
    const row = document.createElement('p')
    row.className = 'copy'
    const texts = [label.split(' ')[0]!, label, line.textContent!.split(' ')[2]!, line.textContent!]
    row.append('Copy', ...texts.map((text, place) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = place === 3 ? 'import' : text
      button.setAttribute('aria-label', `Copy ${button.textContent}${place === 3 ? ` of ${label}` : ''}`)
      button.addEventListener('click', () => void copy(text, button, line))
      return button
    }))
    what.append(row)
  }

  /** If the browser does not allow copying, selects the line, so that the reader can copy it. */
  async function copy(text: string, button: HTMLElement, line: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      return getSelection()!.selectAllChildren(line)
    }
    status.textContent = `Copied: ${button.textContent}`
    button.classList.add('copied')
    setTimeout(() => {
      button.classList.remove('copied')
      status.textContent = count
    }, 2000)
  }
}
