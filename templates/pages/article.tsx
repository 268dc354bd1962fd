import type { VNode } from 'preact'
import type { Context, PageProps } from '../../src/model/index.ts'
import { Prose } from '../parts/prose.tsx'

export function Article({
  context,
  entry,
  record,
}: PageProps['article'] & { context: Context }): VNode {
  return (
    <html lang={context.site.language}>
      <body>
        <h1>{entry.title}</h1>
        {record.sections.flatMap((section) =>
          section.parts.map((part) => <Prose html={part.html} />),
        )}
      </body>
    </html>
  )
}
