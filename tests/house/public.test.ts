import { expect, test } from 'vitest'

test('the package shows these names, and no others', async () => {
  const library = await import('newsfiche')
  expect(Object.keys(library).sort()).toMatchInlineSnapshot(`
    [
      "UsageError",
      "articleCompile",
      "articleIdOf",
      "articleParse",
      "authority",
      "blocksOf",
      "captureDay",
      "captureOf",
      "contentPolicy",
      "dayOf",
      "defineConfig",
      "dumpToString",
      "editedFile",
      "fold",
      "formatOf",
      "houseColours",
      "isAnchor",
      "isArticleId",
      "isFlow",
      "isInline",
      "isSitePath",
      "isSlug",
      "longestIndex",
      "longestList",
      "lookUp",
      "mend",
      "momentOf",
      "namingOf",
      "newsfiche",
      "originalAddress",
      "originalName",
      "partNames",
      "piecesOf",
      "settle",
      "shorten",
      "stages",
      "toNewsDate",
      "toRecord",
      "visibilities",
    ]
  `)
})
