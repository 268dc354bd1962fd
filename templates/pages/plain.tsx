import type { VNode } from 'preact'
import type { Context } from '../../src/model/index.ts'

export function plain({ context }: { context: Context }): VNode {
  return (
    <html lang={context.site.language}>
      <body>
        {context.archive.entries.map((entry) => (
          <p>
            <a href={context.href(entry.path)}>{entry.title}</a>
          </p>
        ))}
      </body>
    </html>
  )
}
