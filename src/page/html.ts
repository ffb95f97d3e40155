/** Markup, which templates insert unescaped. */
export class Html {
  constructor(readonly source: string) {}
}

/** A value in a template. Text is escaped, lists are joined, and missing values are left out. */
export type Content = Html | string | number | false | undefined | readonly Content[]

/** Template tag: `` html`<p>${text}</p>` ``. All text of a page goes through it and is escaped. */
export function html(markup: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(markup.map((before, index) => before + sourceOf(contents[index])).join(''))
}

function sourceOf(content: Content): string {
  if (content instanceof Html) return content.source
  if (typeof content === 'object') return content.map(sourceOf).join('')
  if (content === undefined || content === false) return ''
  return String(content).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
