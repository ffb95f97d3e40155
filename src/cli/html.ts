/** Markup, as opposed to text: a template takes it as it is. */
export class Html {
  constructor(readonly source: string) {}
}

/** What a template is filled with: text is escaped, a list joined, and what is missing left out. */
export type Content = Html | string | number | false | undefined | readonly Content[]

/** Tag of a template of markup: `` html`<p>${text}</p>` ``. Nothing else writes text into a page, so none is written unescaped. */
export function html(markup: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(markup.map((before, index) => before + sourceOf(contents[index])).join(''))
}

function sourceOf(content: Content): string {
  if (content instanceof Html) return content.source
  if (typeof content === 'object') return content.map(sourceOf).join('')
  return content === undefined || content === false ? '' : String(content).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
