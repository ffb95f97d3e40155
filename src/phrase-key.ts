/** What `statusCode` reads of a phrase: its letters and digits in lower case. Phrases with the same key are the same to it. */
export const phraseKey = (phrase: string): string => phrase.toLowerCase().replace(/[\s_'’‐‑-]+/g, '')
