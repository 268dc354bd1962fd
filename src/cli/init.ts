import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { UsageError } from '../configure.ts'
import type { Visibility } from '../model/index.ts'
import { type Command, exit, given } from './command.ts'
import { chooseVisibility, visibilityLines } from './presets.ts'

const configFor = (visibility: Visibility): string => `/**
 * Settings of this archive. Every one is optional; take away the two slashes to use it.
 *
 * @type {import('newsfiche').Config}
 */
export default {
  // Folder with the articles (.txt, .md and .html, in folders as you like).
  input: 'articles',

  // Name of the archive, and a sentence about it.
  title: 'News archive',
  // description: 'Clippings on the harbour bridge, 1998 to 2024.',

${visibilityLines(visibility)}
  // Who holds the rights in the articles, and single sources that differ.
  // rights: 'The rights in each article are with those who published it.',
  // sources: { 'harbourpost.example': { visibility: 'excerpt' } },

  // Who keeps it, and where readers report an error.
  // keeper: 'Harbour Library',
  // contact: 'mailto:archive@example.org',

  // Address the site will have. Links work without it; feeds and the 404 page need it.
  // url: 'https://example.org/archive/',

  // Language of the site's own words.
  // language: 'en',

  // Folder to write the site to.
  // output: '_site',

  // Encoding of files that are not Unicode, when the guess is wrong.
  // encoding: 'windows-1251',

  // Largest file to read, in bytes.
  // maximumFileSize: 20_000_000,

  // How loud messages are: 'off', 'info', 'warning' or 'error', by rule.
  // levels: { 'source-misspelt': 'off' },
}
`

const article = `Ferry returns to the harbour

By Ada Winter, 3 March 2014

The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder.

“She sails on Friday”, the harbour master said. Replace this article with one of your own.

Source: harbourpost.example
`

const sidecar = `# Your decisions about the article of the same name. They win over what its text says,
# and the record keeps both. The article itself is never changed.
#
# date: 2014-03-03
# author: Ada Winter
# source: Harbour Post
# url: https://harbourpost.example/ferry
# tags: [harbour, ferries]
topics: [harbour]
`

const attributes = `# Articles are evidence: git must not touch their line ends.
articles/** -text
`

/** Files of a new archive, by path. */
const filesFor = (visibility: Visibility): Readonly<Record<string, string>> => ({
  'newsfiche.config.js': configFor(visibility),
  'articles/ferry-returns.txt': article,
  'articles/ferry-returns.yml': sidecar,
  '.gitattributes': attributes,
})

/** Start an archive. */
export const init: Command = {
  name: 'init',
  operands: '[FOLDER]',
  summary: 'start a new archive: a commented configuration and a first article',
  about:
    'Writes newsfiche.config.js, a first article and its sidecar to FOLDER (default: this one).\nNo file that is there already is touched. At a terminal it asks whom the archive is for.',
  options: {
    visibility: {
      type: 'string',
      value: 'WHOM',
      about: 'private, reading-room, excerpt or public (default: asked)',
    },
  },
  async run([folder], options, desk) {
    const visibility = await chooseVisibility(given(options, 'visibility'), desk)
    const root = resolve(desk.folder, folder ?? '.')
    const written: string[] = []
    for (const [path, content] of Object.entries(filesFor(visibility))) {
      const place = join(root, path)
      await mkdir(dirname(place), { recursive: true })
      try {
        await writeFile(place, content, { flag: 'wx' })
        written.push(path)
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      }
    }
    const where = relative(desk.folder, root) || '.'
    if (written.length === 0)
      throw new UsageError(
        `Unexpected archive in \`${where}\`, expected a folder without one; nothing was changed`,
      )
    desk.talk(
      `Wrote ${written.join(', ')} to ${where}\nNext: put your articles into ${join(where, 'articles')}, then run \`newsfiche build ${where}\`\n`,
    )
    return exit.done
  },
}
