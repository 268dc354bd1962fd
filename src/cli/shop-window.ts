import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Proof } from '../pressroom/proof.ts'

/** What a server shows besides the site that was built: proofs, and where pages have moved to. */
export interface ShopWindow {
  /** Show proofs until the next build. */
  readonly show: (proofs: readonly Proof[]) => void
  /** Gives a function that takes out the proofs of now: for the end of a build that begins. */
  readonly clearer: () => () => void
  /** Answers what it can, and leaves the rest to the site. */
  readonly answer: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}

/**
 * Set up a shop window.
 *
 * An article's address has its digest in it, so that each change gives its page another: whoever has the
 * page open is led from the old one to the new.
 *
 * @returns
 *   Empty window.
 */
export function setUpWindow(): ShopWindow {
  const proofs = new Map<string, string>()
  // The article of each page that was shown of it, and where its page is now.
  const articles = new Map<string, string>()
  const places = new Map<string, string>()
  return {
    show(some) {
      for (const { file, path, html, before } of some) {
        proofs.set(path, html)
        places.set(file, path)
        for (const place of [before ?? path, path]) articles.set(place, file)
      }
    },
    clearer() {
      const now = [...proofs]
      return () => {
        for (const [path, html] of now) if (proofs.get(path) === html) proofs.delete(path)
      }
    },
    answer(request, response, next) {
      const file = fileAt(request.url ?? '/')
      const to = places.get(articles.get(file) ?? '') ?? file
      const html = proofs.get(file)
      if (to !== file) {
        response.statusCode = 302
        response.setHeader('Location', `/${encodeURI(to)}`)
        response.end()
      } else if (html !== undefined) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(html)
      } else next()
    },
  }
}

/** The file that an address is about; none for one that says nothing. */
function fileAt(url: string): string {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost/').pathname).slice(1)
    return path === '' || path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return ''
  }
}
