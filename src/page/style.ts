/** The style of the page: system fonts, a colour per class, and a layout that adapts to the window. */
export const STYLE = /* css */ `
:root {
  color-scheme: light dark; accent-color: var(--link); scroll-padding-top: 6rem;
  --ground: #fff; --raised: #f5f6f8; --line: #e2e5e9;
  --text: #1b1f24; --quiet: #59626d; --link: #0b57b0;
  --informational: #0b57b0; --successful: #1a6e36; --redirection: #08697c;
  --clientError: #8a5200; --serverError: #b02a20;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  font: 100%/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground)
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14161a; --raised: #1d2026; --line: #2e333b;
    --text: #e4e7eb; --quiet: #a0a8b3; --link: #85b7ff;
    --informational: #85b7ff; --successful: #74cb8b; --redirection: #63c6d6;
    --clientError: #e3b055; --serverError: #ff968c;
  }
}
.informational { --hue: var(--informational) } .successful { --hue: var(--successful) }
.redirection { --hue: var(--redirection) }
.clientError { --hue: var(--clientError) } .serverError { --hue: var(--serverError) }

* { box-sizing: border-box }
[hidden] { display: none !important }
body { margin: 0; padding: 0 1rem 4rem; overflow-wrap: break-word }
h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0 }
ul { list-style: none }
small { font-size: .875em; font-weight: 400; color: var(--quiet) }
code, kbd { font-family: var(--mono); font-size: .9375em }
a {
  color: var(--link); text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  text-underline-offset: .2em
}
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px }
.skip, .results h2 { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; padding: .25rem .75rem; background: var(--ground) }

/* The side: header, search and index. On a narrow screen it moves to the top, where the search stays visible. */
.side, header { display: contents }
h1 { margin-top: 1.25rem; font-size: 1.25rem; line-height: 1.2; letter-spacing: -.01em }
.edition { margin: .25rem 0 .5rem; font-size: .8125rem; color: var(--quiet) }
search {
  position: sticky; top: 0; z-index: 2; display: grid; grid-template-columns: auto auto 1fr; gap: .25rem .5rem;
  margin: 0 -1rem; padding: .5rem 1rem; font-size: .8125rem; color: var(--quiet); background: var(--ground);
  border-bottom: 1px solid var(--line)
}
#status { grid-column: -2; overflow: hidden; text-align: right; text-overflow: ellipsis; white-space: nowrap }
kbd { padding: 0 .375rem; border: 1px solid var(--line); border-radius: 4px; background: var(--raised) }
input {
  grid-column: 1 / -1; width: 100%; padding: .5rem .75rem; font: inherit; font-size: 1rem; color: var(--text);
  background: var(--raised); border: 1px solid var(--quiet); border-radius: 6px
}
input::placeholder { color: var(--quiet); opacity: 1 }
nav { margin-top: .5rem; font-size: .875rem }
nav a, .columns a, h3 a { color: inherit; text-decoration: none }
nav a:hover, .columns a:hover, h3 a:hover { text-decoration: underline }
nav .class { display: block; margin-top: .625rem; padding-block: .125rem; font-weight: 600; color: var(--hue) }
nav ul, nav .unofficial ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(2.75rem, 1fr)) }
nav li a, .columns a { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); padding-block: .1875rem }
nav b, .columns b { font-weight: 500; color: var(--hue) }
nav [aria-current] { font-weight: 600; box-shadow: -.5rem 0 var(--raised); background: var(--raised) }
nav .unofficial, nav .further { color: var(--quiet) }
nav .unofficial p { margin-top: .25rem; font-size: .8125rem } nav .further { display: block; margin-top: 1rem }
nav .further a { display: inline-block; text-decoration: underline }
nav b, nav .unofficial, h3 b { font-variant-numeric: tabular-nums }

/* A class, and its codes: number and phrase, the sentence, then the facts. */
main > section:not(.results), .nothing { padding: 1.5rem 0 }
.results h2 + article { border: 0 }
/* A letter finds most codes: only those on the screen are laid out. */
@media screen { .results article { content-visibility: auto; contain-intrinsic-size: auto 24rem } }
h2 { font-size: 1.375rem; line-height: 1.3; color: var(--hue) }
section > p { margin: .25rem 0 1rem; max-width: 45rem; font-size: .875rem; color: var(--quiet) }
article { margin: 0 -1rem; padding: 0 1rem; border-top: 1px solid var(--line) }
.meaning { padding: 1.25rem 0 } .meaning + .meaning { padding-top: 0 }
article:target, .meaning:target {
  background: linear-gradient(90deg, color-mix(in srgb, var(--hue) 12%, transparent), transparent)
}
.meaning h3 { font-size: 1.25rem; font-weight: 600; line-height: 1.3; letter-spacing: -.005em }
.meaning h3 a { display: inline-block }
.meaning h3 b { margin-right: .25rem; font-weight: inherit; color: var(--hue) }
h3 small, .lists em {
  display: inline-block; padding: 0 .5rem; font-size: .75rem; font-style: normal; line-height: 1.5; letter-spacing: 0;
  border: 1px solid var(--line); border-radius: 1rem
}
.what { max-width: 66ch } .description { margin-top: .375rem; text-wrap: pretty }
.import {
  margin-top: .5rem; padding: .25rem .5rem; font-size: .8125rem; color: var(--quiet); background: var(--raised);
  border-radius: 4px; overflow-wrap: anywhere
}
.import span { white-space: nowrap }
.copy { display: flex; flex-wrap: wrap; align-items: center; font-size: .8125rem; color: var(--quiet) }
button {
  padding: .125rem .5rem; font: inherit; text-align: left; overflow-wrap: anywhere; color: inherit; background: none;
  border: 1px solid transparent; border-radius: 4px; cursor: pointer
}
button:hover, .nothing button { color: var(--link); border-color: currentColor }
.copied::after { content: ' ✓'; color: var(--successful) }

/* Why the search found the code. */
.results article:not([data-why=""])::before {
  content: 'Found by ' attr(data-why); display: block; padding-top: .75rem; font-size: .8125rem; color: var(--quiet)
}
dl { margin-top: .75rem; font-size: .875rem }
dl > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); column-gap: .75rem; padding: .1875rem 0 }
dd { grid-column: 2 } dd + dd { margin-top: .1875rem } dd a { padding-block: .375rem }
dt { color: var(--quiet) } .edition a, section > p a, dl a { color: inherit }
dd code { display: inline-block } dd .example { white-space: pre-wrap }
dd b { font-size: .75rem; font-weight: 600; letter-spacing: .03em; color: var(--quiet) }

/* The entries of the published lists, side by side. */
.lists { margin-top: 1rem; font-size: .8125rem; color: var(--quiet) }
.lists h4, .lists small { display: block; font-size: inherit; font-weight: 400 }
.lists ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); gap: .75rem 1rem }
.lists li { max-width: 30rem; padding-left: .625rem; border-left: 1px solid var(--line) }
.lists b { font-weight: 600; color: var(--text) }

/* The vendors. */
.columns { columns: 15rem auto; column-gap: 2rem; font-size: .875rem }
.columns > div { break-inside: avoid; padding-bottom: 1rem } .columns h3 { font-size: .875rem }

/* On a phone, the index has numbers only, and the first hit of a search comes right below it. */
@media screen and (width < 64rem) {
  .side.searching nav, .side.searching .edition { display: none }
  .side.searching h1 { position: absolute; clip-path: inset(50%) }
}
@media screen and (40rem <= width < 64rem) { nav ul { grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)) } }
@media screen and (width < 40rem) {
  nav li span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
}
@media screen and (width < 22rem) { dl > div { display: block } }
@media screen and (width >= 64rem) {
  nav ul { grid-template-columns: minmax(0, 1fr) }
  :root { scroll-padding-top: 1rem }
  body { display: grid; grid-template-columns: 17rem minmax(0, 80rem); gap: 0 2.5rem; padding: 0 2.5rem 4rem 0 }
  .side {
    display: block; position: sticky; top: 0; height: 100vh; padding: 0 1.25rem 2rem 1.5rem;
    overflow-y: auto; scroll-padding-top: 6rem; border-right: 1px solid var(--line)
  }
  search { margin: 0 -.25rem; padding: .5rem .25rem; border: 0 }
}
@media print, (width >= 75rem) {
  .meaning { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 12fr); gap: 0 2rem }
  .lists { grid-column: 1 / -1; padding-left: 3.5rem }
  .what { position: relative; padding-left: 3.5rem }
  .meaning h3 b { position: absolute; left: 0 }
  dl { margin-top: .125rem }
}

@media (hover: none) {
  kbd { display: none }
  nav li a, .columns a { padding-block: .375rem }
  button { padding: .375rem .75rem }
}

/* In print, the first page is the index, unless only some codes are printed. */
@media print {
  :root { --text: #000; --quiet: #444; --line: #bbb; --ground: #fff; --raised: #fff; font-size: 8.5pt }
  body { padding: 0 } a { color: inherit; text-decoration: none }
  .skip, search, .copy, nav .further, .side.searching, .selection nav { display: none }
  nav { columns: 3; break-after: page; font-size: 9.5pt }
  nav ul { display: block }
  nav li, article, .vendors { break-inside: avoid }
  article { margin: 0; padding: 0 }
  .meaning { gap: 0 2rem; padding: .75rem 0 }
  .what, .lists { padding-left: 3rem }
  h2, section > p { break-after: avoid }
}
`
