import type { VNode } from 'preact'

/** A part of an article's body: HTML that `shape/body-html` made and sanitised, nothing else ever. */
export function Prose({ html }: { html: string }): VNode {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
