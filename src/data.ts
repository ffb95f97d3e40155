// The dataset as it is published. Apart from the code that reads it, so that the build can minify it: minified code
// loses `/* @__PURE__ */`.
export { default as sources } from '../data/sources.json' with { type: 'json' }
export { default as records } from '../data/status-codes.json' with { type: 'json' }
