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
  const moved = new Map<string, string>()
  return {
    show(some) {
      for (const { path, html, before } of some) {
        proofs.set(path, html)
        moved.delete(path) // who takes a change back is there again
        if (before === undefined) continue
        const earlier = moved.get(before) // of a change that no build has seen yet
        if (earlier !== undefined && earlier !== path) moved.set(earlier, path)
        moved.set(before, path)
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
      const to = moved.get(file)
      const html = proofs.get(file)
      if (to !== undefined) {
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
