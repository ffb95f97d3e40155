/** The key by which phrases are compared: lower case, without white space, hyphens, underscores and apostrophes. */
export const phraseKey = (phrase: string): string => phrase.toLowerCase().replace(/[\s_'’‐‑-]+/g, '')
