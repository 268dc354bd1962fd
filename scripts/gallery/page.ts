import { lookNames, type Plate } from './plates.ts'

const wide = 360

/**
 * Write the page of the gallery.
 *
 * @param plates
 *   What it shows.
 * @returns
 *   Markdown with its pictures, made by `npm run gallery`.
 */
export function galleryPage(plates: readonly Plate[]): string {
  const parts = plates.map(({ name, title, looks }) => {
    const pictures = looks.map((look) => {
      const width = Math.round(look.width > look.height ? wide : wide / 2)
      const words = `${title}: ${(lookNames[look.name] ?? look.name).toLowerCase()}`
      const file = `gallery/${name}-${look.name}.png`
      return `<a href="${file}"><img src="${file}" width="${width}" alt="${words}"></a>`
    })
    const names = looks.map((look) => lookNames[look.name] ?? look.name).join(', ')
    return `## ${title}\n\n${names}.\n\n${pictures.join('\n')}\n`
  })
  return `# Gallery

Pages of the demonstration archive, as a browser shows them: on a phone and on a desk, light and dark, left to right and
right to left, on paper and without JavaScript. The pictures are made by \`npm run gallery\`, which builds
\`examples/\`, visits its pages in the browser that the tests use, and writes this page.
That browser has no typeface for Chinese, Japanese and Korean, so none of their articles is here.

${parts.join('\n')}`
}
