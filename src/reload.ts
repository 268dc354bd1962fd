import type { IncomingMessage, ServerResponse } from 'node:http'

/** The part of Eleventy 3's configuration that reloading needs. */
export interface ServerConfig {
  setServerOptions: (options: { middleware: readonly Middleware[] }) => void
  addTransform: (name: string, transform: (content: string) => string) => void
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const address = '/.newsfiche/reconnect.js'

// Eleventy's own client, once cut off, waits for the window to be focused before it tries again. So
// the window is told so, twice a second; while the client is connected, nobody listens.
const script = `setInterval(() => window.dispatchEvent(new Event('focus')), 400)\n`

/**
 * Make open pages find the server again when it was restarted for a changed module.
 *
 * Only while Node watches our own source (`npm run dev`): what is published never has it.
 *
 * @param eleventyConfig
 *   Eleventy's configuration.
 */
export function keepReloading(eleventyConfig: ServerConfig): void {
  eleventyConfig.setServerOptions({
    middleware: [
      (request, response, next) => {
        if (request.url !== address) return next()
        response.setHeader('Content-Type', 'text/javascript')
        response.end(script)
      },
    ],
  })
  eleventyConfig.addTransform('newsfiche-reconnect', (content) =>
    content.replace('</body>', `<script src="${address}"></script></body>`),
  )
}

/**
 * Whether Node restarts this process when a module changes, and Eleventy serves.
 *
 * @returns
 *   Whether pages should look for a restarted server.
 */
export function isWatched(): boolean {
  return (
    process.env.WATCH_REPORT_DEPENDENCIES !== undefined && process.env.ELEVENTY_RUN_MODE === 'serve'
  )
}
