import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { treeOf } from '../support/folder.ts'
import { sharedSiteOf, type Tree } from '../support/site.ts'
import { folders } from '../support/texts.ts'

const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // preact writes void elements and attributes as HTML allows, not as this rule likes them
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off', // the characters of an article are its own
    'long-title': 'off', // and so are its headlines
    'no-raw-characters': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
    'valid-id': ['error', { relaxed: true }],
  },
}

describe.each(Object.entries(folders))('pages of the %s', (_, input) => {
  let tree: Tree
  beforeAll(async () => {
    tree = treeOf(await sharedSiteOf(input))
  })

  test('are valid HTML', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(config))
    const problems: string[] = []
    for (const [path, bytes] of tree) {
      if (!path.endsWith('.html')) continue
      const { results } = await validator.validateString(String(bytes), path)
      for (const { messages } of results)
        for (const { line, column, message, ruleId } of messages)
          problems.push(`${path}:${line}:${column} ${message} (${ruleId})`)
    }
    expect(problems.slice(0, 40)).toEqual([])
  })

  test('say what language they and the article are in', () => {
    for (const [path, bytes] of tree) {
      if (!path.endsWith('.html')) continue
      expect([path, /^<!doctype html>\n<html lang="en" dir="ltr">/i.test(String(bytes))]).toEqual([
        path,
        true,
      ])
    }
  })

  test('forbid themselves what they do not need', () => {
    for (const [path, bytes] of tree) {
      if (!path.endsWith('.html')) continue
      expect([
        path,
        String(bytes).includes('default-src &#39;none&#39;') ||
          String(bytes).includes("default-src 'none'"),
      ]).toEqual([path, true])
    }
  })
})
