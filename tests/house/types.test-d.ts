import type { Root } from 'mdast'
import {
  type ArticleRecord,
  articleParse,
  type Config,
  defineConfig,
  type Field,
  type NewsDate,
  newsfiche,
  type Source,
  type Stage,
} from 'newsfiche'
import newsficheEleventy, { type EleventyConfig, type PluginOptions } from 'newsfiche/eleventy'
import { unified } from 'unified'
import { expectTypeOf, test } from 'vitest'

test('the result of the processor is a record', () => {
  expectTypeOf(newsfiche().processSync('Ferry returns').result).toEqualTypeOf<ArticleRecord>()
  expectTypeOf(newsfiche().parse('Ferry returns')).toEqualTypeOf<Root>()
})

test('the parser is a plugin of unified', () => {
  const processor = unified().use(articleParse)
  expectTypeOf(processor.parse('Ferry returns')).toEqualTypeOf<Root>()
  // @ts-expect-error: there is no such option
  unified().use(articleParse, { stage: [] })
})

test('a field is a value with its evidence, or absent', () => {
  expectTypeOf<ArticleRecord['headline']>().toEqualTypeOf<Field<string> | undefined>()
  expectTypeOf<ArticleRecord['published']>().toEqualTypeOf<Field<NewsDate> | undefined>()
  expectTypeOf<ArticleRecord['source']>().toEqualTypeOf<Field<Source> | undefined>()
  expectTypeOf<Field<string>['value']>().toBeString()
})

test('a record cannot be changed', () => {
  const record = newsfiche().processSync('Ferry returns').result
  // @ts-expect-error: read-only
  record.direction = 'rtl'
  // @ts-expect-error: read-only
  record.sections.push()
})

test('strings of different kinds cannot be confused', () => {
  expectTypeOf<ArticleRecord['id']>().toExtend<string>()
  expectTypeOf<string>().not.toExtend<ArticleRecord['id']>()
  expectTypeOf<ArticleRecord['sections'][number]['anchor']>().not.toExtend<ArticleRecord['id']>()
})

test('a configuration has our keys only', () => {
  expectTypeOf(
    defineConfig({ title: 'Harbour archive', levels: { 'source-misspelt': 'off' } }),
  ).toEqualTypeOf<Config>()
  // @ts-expect-error: did you mean `input`?
  defineConfig({ inputs: 'articles' })
  // @ts-expect-error: not a level
  defineConfig({ levels: { 'source-misspelt': 'loud' } })
  // @ts-expect-error: a number
  defineConfig({ maximumFileSize: '20 MB' })
})

test('a stage can only name what it sees', () => {
  const stage: Stage = {
    id: 'ferry',
    about: 'Ferries.',
    examples: [],
    *read({ texts, blocks }) {
      // @ts-expect-error: read-only
      texts[0] = ''
      // @ts-expect-error: read-only
      blocks.length = 0
      yield { block: 0, role: 'byline', why: 'It sails' }
    },
  }
  // @ts-expect-error: no such role
  const advert: ReturnType<Stage['read']> = [{ block: 0, role: 'advert', why: 'It sells' }]
  expectTypeOf(advert).toExtend<Iterable<object>>()
  expectTypeOf(stage.id).toBeString()
})

test('the plugin takes the configuration, and who wants to watch', () => {
  expectTypeOf(newsficheEleventy).parameter(0).toEqualTypeOf<EleventyConfig>()
  expectTypeOf(newsficheEleventy).parameter(1).toEqualTypeOf<PluginOptions | undefined>()
  expectTypeOf<PluginOptions>().toExtend<Config>()
})
