/** Markup, as opposed to text: a template takes it as it is. */
export class Html {
  constructor(readonly source: string) {}
}

/** What a template is filled with: text is escaped, a list joined, and what is missing left out. */
export type Content = Html | string | number | false | undefined | readonly Content[]

/** Tag of a template: `` html`<p>${text}</p>` ``. All text of a page comes through it, so none is written unescaped. */
export function html(markup: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(markup.map((before, index) => before + sourceOf(contents[index])).join(''))
}

function sourceOf(content: Content): string {
  if (content instanceof Html) return content.source
  if (typeof content === 'object') return content.map(sourceOf).join('')
  if (content === undefined || content === false) return ''
  return String(content).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
