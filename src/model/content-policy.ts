/**
 * What a page may load and run: nothing but what the site itself holds.
 *
 * Pages say it themselves, since hosts such as GitHub Pages send no headers; hosts that do say it again.
 *
 * @param searches
 *   Whether the page runs the search engine, which is WebAssembly.
 * @returns
 *   Directives of a Content-Security-Policy.
 */
export function contentPolicy(searches: boolean): readonly string[] {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    searches ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ]
}
