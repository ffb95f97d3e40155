/** The style of the page: system fonts, a colour per class, and a layout that adapts to the window. */
export const STYLE = /* css */ `
:root {
  color-scheme: light dark;
  --ground: #fff;
  --raised: #f5f6f8;
  --line: #e2e5e9;
  --text: #1b1f24;
  --quiet: #59626d;
  --link: #0b57b0;
  --informational: #0b57b0;
  --successful: #1a6e36;
  --redirection: #08697c;
  --clientError: #8a5200;
  --serverError: #b02a20;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  font: 100%/1.5 system-ui, sans-serif;
  color: var(--text);
  background: var(--ground);
  accent-color: var(--link);
  scroll-padding-top: 6rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14161a;
    --raised: #1d2026;
    --line: #2e333b;
    --text: #e4e7eb;
    --quiet: #a0a8b3;
    --link: #85b7ff;
    --informational: #85b7ff;
    --successful: #74cb8b;
    --redirection: #63c6d6;
    --clientError: #e3b055;
    --serverError: #ff968c;
  }
}
.informational { --hue: var(--informational) }
.successful { --hue: var(--successful) }
.redirection { --hue: var(--redirection) }
.clientError { --hue: var(--clientError) }
.serverError { --hue: var(--serverError) }

* { box-sizing: border-box }
[hidden] { display: none !important }
body { margin: 0; padding: 0 1rem 4rem; overflow-wrap: break-word }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0 }
ul { list-style: none }
small { font-size: .875em; font-weight: 400; color: var(--quiet) }
code, kbd { font-family: var(--mono); font-size: .9375em }
a {
  color: var(--link); text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  text-underline-offset: .2em
}
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; padding: .25rem .75rem; background: var(--ground) }

/* The side: header, search and index. On a narrow screen it moves to the top, where the search stays visible. */
.side, header { display: contents }
h1 { margin-top: 1.25rem; font-size: 1.375rem; line-height: 1.2; letter-spacing: -.01em }
.edition { margin: .25rem 0 .5rem; font-size: .8125rem; color: var(--quiet) }
.edition a { color: inherit }
search {
  position: sticky; top: 0; z-index: 2; display: grid; grid-template-columns: auto 1fr; gap: .25rem .5rem;
  margin: 0 -1rem; padding: .5rem 1rem; font-size: .8125rem; color: var(--quiet); background: var(--ground);
  border-bottom: 1px solid var(--line)
}
#status { overflow: hidden; text-align: right; text-overflow: ellipsis; white-space: nowrap }
kbd { padding: 0 .375rem; border: 1px solid var(--line); border-radius: 4px; background: var(--raised) }
input {
  grid-column: 1 / -1; width: 100%; padding: .5rem .75rem; font: inherit; font-size: 1rem;
  color: var(--text); background: var(--raised); border: 1px solid var(--quiet);
  border-radius: 6px
}
input::placeholder { color: var(--quiet); opacity: 1 }
nav { margin-top: .5rem; font-size: .875rem }
nav a { color: inherit; text-decoration: none }
nav a:hover { text-decoration: underline }
nav .class { display: block; margin: .75rem 0 .125rem; font-weight: 600; color: var(--hue) }
nav ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(2.75rem, 1fr)) }
nav li a { display: block; padding-block: .25rem }
nav b { margin-right: .25rem; font-weight: 500; color: var(--hue) }
nav .unofficial, nav .further { color: var(--quiet) }
nav .unofficial p { margin-top: .25rem; font-size: .8125rem }
nav .further { display: block; margin-top: 1rem }
nav .further a { text-decoration: underline }
nav b, nav .unofficial, h3 b, table b { font-variant-numeric: tabular-nums }

/* A class, and its codes: number and phrase, the sentence, then the facts. */
main > section { padding: 1.5rem 0 }
h2 { font-size: 1.375rem; line-height: 1.3; color: var(--hue) }
section > p { margin: .25rem 0 1rem; max-width: 45rem; font-size: .875rem; color: var(--quiet) }
section > p a { color: inherit }
article { margin: 0 -1rem; padding: 0 1rem; border-top: 1px solid var(--line) }
.meaning { padding: 1.25rem 0 }
.meaning + .meaning { padding-top: 0 }
article:target, .meaning:target, tr:target {
  background: linear-gradient(90deg, color-mix(in srgb, var(--hue) 12%, transparent), transparent)
}
.meaning h3 { font-size: 1.25rem; font-weight: 600; line-height: 1.3; letter-spacing: -.005em }
.meaning h3 a { display: inline-block; color: inherit; text-decoration: none }
.meaning h3 b { margin-right: .25rem; font-weight: inherit; color: var(--hue) }
.meaning h3 a:hover { text-decoration: underline }
.meaning h3 small {
  display: inline-block; padding: 0 .5rem; font-size: .8125rem; line-height: 1.5;
  letter-spacing: 0; border: 1px solid var(--line); border-radius: 1rem
}
.what { max-width: 66ch }
.description { margin-top: .375rem; text-wrap: pretty }
.import {
  display: flex; align-items: center; gap: .5rem; margin-top: .5rem; padding: .25rem .25rem .25rem .5rem;
  font-size: .8125rem; color: var(--quiet); background: var(--raised); border-radius: 4px
}
.import code { flex: 1; overflow-wrap: anywhere }
.import span { white-space: nowrap }
.copy, .clear {
  padding: 0 .5rem; font: inherit; line-height: 1.6; color: var(--link);
  background: none; border: 1px solid transparent; border-radius: 4px; cursor: pointer
}
.copy:hover, .clear { border-color: currentColor }
.nothing { padding: 1.5rem 0 }
dl { margin-top: .75rem; font-size: .875rem }
dl > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); column-gap: .75rem; padding: .1875rem 0 }
dt { color: var(--quiet) }
dd { grid-column: 2 }
dd + dd { margin-top: .1875rem }
dl a { color: inherit }
dd code { display: inline-block }
dd b { font-size: .75rem; font-weight: 600; letter-spacing: .03em; color: var(--quiet) }

/* The vendors and the comparison. */
.columns { columns: 15rem auto; column-gap: 2rem; font-size: .875rem }
.columns > div { break-inside: avoid; padding-bottom: 1rem }
.columns h3 { font-size: .875rem }
.columns a { display: block; padding-block: .125rem; color: inherit; text-decoration: none }
.columns a:hover { text-decoration: underline }
.columns b, table th b { margin-right: .25rem; font-weight: 500; color: var(--hue) }
.columns a, nav li:has(b) a { padding-left: 2.25rem; text-indent: -2.25rem }
#codes .scroller {
  max-height: calc(100vh - 7rem); overflow: auto; scroll-padding-left: 12rem; isolation: isolate;
  border: 1px solid var(--line); border-radius: 6px
}
table {
  width: 100%; min-width: 54rem; table-layout: fixed; border-collapse: separate;
  border-spacing: 0; font-size: .8125rem; line-height: 1.4
}
th, td {
  padding: .375rem .625rem; text-align: left; vertical-align: top;
  border-top: 1px solid var(--line); overflow-wrap: anywhere
}
thead th { position: sticky; top: 0; z-index: 2; border: 0; background: var(--raised) }
thead th:not(:first-child), td { padding-left: 1.5rem }
th { font-weight: 500 }
th small { display: block }
th:first-child { position: sticky; left: 0; width: 12rem; border-right: 1px solid var(--line) }
thead th:first-child { z-index: 3 }
tbody th { z-index: 1; background: var(--ground) }
tbody th a { color: inherit; text-decoration: none }
tbody th a:hover { text-decoration: underline }
td { color: var(--quiet) }
td b { font-weight: 600; color: var(--text) }
td button {
  width: calc(100% + 1rem); margin: -.375rem 0 -.375rem -1rem; padding: .375rem 0 .375rem 1rem;
  font: inherit; text-align: left; color: inherit; background: none; border: 0; cursor: pointer
}
tr, tbody a, td button { scroll-margin-top: 7rem }
td button:hover { color: var(--link); text-decoration: underline; text-underline-offset: .2em }
td .mark { display: inline-block; width: 1rem; margin-left: -1rem; color: var(--link) }
[popover] {
  width: min(24rem, 100vw - 2rem); padding: .75rem 1rem; color: var(--text);
  background: var(--ground); border: 1px solid var(--quiet); border-radius: 8px;
  box-shadow: 0 6px 24px rgb(0 0 0 / .2)
}
[popover] h3 { margin-bottom: .25rem; font-size: .8125rem; color: var(--quiet) }
[popover] p { font-size: .9375rem; line-height: 1.5 }
@supports (position-area: block-end span-inline-end) {
  [popover] {
    inset: auto; margin: .25rem .5rem; position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline
  }
}

@media screen and (width < 64rem) {
  nav li span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
}
@media screen and (width < 22rem) {
  dl > div { grid-template-columns: minmax(0, 1fr) }
  dd { grid-column: 1 }
}
@media screen and (width < 30rem) {
  #codes .scroller { margin: 0 -1rem; border-width: 1px 0; border-radius: 0; scroll-padding-left: 8.5rem }
  th:first-child { width: 8.5rem; padding-left: 1rem }
}
@media screen and (width >= 64rem) {
  :root { scroll-padding-top: 1rem }
  body { display: grid; grid-template-columns: 17rem minmax(0, 80rem); gap: 0 2.5rem; padding: 0 2.5rem 0 0 }
  main { padding-bottom: 4rem }
  .side {
    display: block; position: sticky; top: 0; height: 100vh; padding: 0 1.25rem 2rem 1.5rem;
    overflow-y: auto; scroll-padding-top: 6rem; border-right: 1px solid var(--line)
  }
  search { margin: 0 -.25rem; padding: .5rem .25rem; border: 0 }
  nav ul { display: block }
  nav .unofficial ul { display: grid }
  nav li a { padding-block: .0625rem }
}
@media print, (width >= 75rem) {
  .meaning { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 12fr); gap: 0 2rem }
  .what { position: relative; padding-left: 3.5rem }
  .meaning h3 b { position: absolute; left: 0 }
  dl { margin-top: .125rem }
}

@media (hover: none) {
  kbd { display: none }
  nav li a, .columns a { padding-block: .375rem }
  .copy, .clear { padding: .375rem .75rem }
}

/* In print, the first page is the index, and the notes of the comparison are hidden. */
@media print {
  :root { --text: #000; --quiet: #444; --line: #bbb; --ground: #fff; --raised: #fff; font-size: 8.5pt }
  body { padding: 0 }
  a { color: inherit; text-decoration: none }
  .skip, search, .copy, nav .further, [popover] { display: none }
  nav { columns: 3; break-after: page; font-size: 9.5pt }
  nav ul { display: block }
  nav .unofficial ul { display: grid }
  nav li { break-inside: avoid }
  article, tr, .vendors { break-inside: avoid }
  article { margin: 0; padding: 0 }
  .meaning { gap: 0 2rem; padding: .75rem 0 }
  .what { padding-left: 3rem }
  .import { padding: 0 }
  h2, section > p { break-after: avoid }
  #codes .scroller { max-height: none; overflow: visible; border: 0 }
  table { min-width: 0; font-size: 7.5pt }
  td button { color: inherit }
}
`
