import type { RuleId } from './dump.ts'
import type { Pages } from './pages.ts'
import type { Stage } from './stage.ts'
import type { Permission, Policy, Takedown, Visibility } from './terms.ts'
import type { ColourName, Parts, Theme, TypefaceName } from './theme.ts'

/** How loud a rule's messages are; `off` silences them. */
export type Level = 'error' | 'info' | 'off' | 'warning'

/** A file of all articles that is only made when asked for. */
export type Export = 'ninjs' | 'oai-pmh' | 'sqlite'

/** What a person may set, in `newsfiche.config.js` or as options of the Eleventy plugin. */
export interface Config {
  /** Folder with the articles, below the configuration's own folder (default: `.`). */
  input?: string
  /** Folder to write the site to (default: `_site`). */
  output?: string
  /** Name of the archive (default: `News archive`). */
  title?: string
  /** One or two sentences about the archive, for its front page (default: none). */
  description?: string
  /** Who keeps the archive (default: none). */
  keeper?: string
  /** Where to report an error, a `mailto:` or `https:` address (default: none). */
  contact?: string
  /** Address the site will have, for feeds, canonical links and the 404 page (default: none). */
  url?: string
  /** Language of the site's own words, a BCP 47 tag (default: `en`). */
  language?: string
  /** Messages of the interface in your own words, by name (default: ours). */
  words?: Readonly<Record<string, string>>
  /** Which address an article's page gives as the one to list and to annotate (default: `archive`). */
  canonical?: 'archive' | 'original'
  /** Folder below the output to publish into, `archive/` for example (default: the output itself). */
  prefix?: string
  /** An Eleventy layout to put every page's content in (default: our own page). */
  layout?: string
  /** Largest file to read, in bytes (default: 20,000,000). */
  maximumFileSize?: number
  /** Encoding of files that are not Unicode, when a guess would be wrong: `windows-1251` (default: guessed). */
  encoding?: string
  /** Levels of messages by rule: `{'source-misspelt': 'off'}` (default: each rule's own). */
  levels?: Readonly<Record<RuleId, Level>>
  /** Stages to ask before ours, or a function over ours (default: ours). */
  stages?: readonly Stage[] | ((ours: readonly Stage[]) => readonly Stage[])
  /** Whom the site is for (default: `reading-room`). */
  visibility?: Visibility
  /** How much is shown of an article that is excerpted (default: 60 words, and only these are found). */
  excerpt?: Partial<Policy['excerpt']>
  /** Who holds the rights in the articles, in words (default: nothing is said). */
  rights?: string
  /** Licence of the articles, a name or an address (default: none). */
  licence?: string
  /** Visibility, rights and licence of a source's articles, by its name or its host (default: none). */
  sources?: Readonly<Record<string, Permission>>
  /** Addresses of electronic mail and numbers of telephones around articles (default: `hidden`). */
  contacts?: Policy['contacts']
  /** Styles to cite in beside ours: `.csl` files, below the configuration's own folder (default: none). */
  citationStyles?: readonly string[]
  /** Further files of all articles (default: none). */
  exports?: readonly Export[]
  /** Whether the site has a search page and its indexes (default: true). */
  search?: boolean
  /** The most files that the texts of search results may take (default: 5,000). */
  maxFragments?: number
  /** Page components to use instead of ours (default: ours). */
  pages?: Partial<Pages>
  /** Components to use instead of parts of our pages (default: ours). */
  parts?: Parts
  /** Colours, `#8a2a1c`; one is for light pages, `{ light, dark }` for both (default: ours). */
  colours?: Readonly<Partial<Record<ColourName, string | { light?: string; dark?: string }>>>
  /** Typefaces of the articles' words and of the site's (default: Source Serif and Source Sans). */
  typefaces?: Readonly<
    Partial<
      Record<
        TypefaceName,
        | string
        | {
            family: string
            files?: readonly (
              | string
              | { file: string; style?: 'italic' | 'normal'; weight?: number | string }
            )[]
          }
      >
    >
  >
  /** SVG or PNG picture at the head of every page (default: none). */
  logo?: string
  /** SVG or PNG picture for the tab of the browser (default: ours). */
  icon?: string
  /** Links at the head of every page (default: `['search', 'browse', 'dates', 'sources', 'about']`). */
  navigation?: readonly (string | { name: string; address: string })[]
  /** Style sheet of your own, behind ours (default: none). */
  style?: string
  /** Folder whose files are published in `assets/own/` (default: none). */
  assets?: string
}

/** What a person wrote of the looks; `theme` says what it means. */
type Wishes = Pick<
  Config,
  'assets' | 'colours' | 'icon' | 'logo' | 'navigation' | 'style' | 'typefaces'
>

/** Configuration with every default filled in. */
export interface ResolvedConfig extends Readonly<Wishes> {
  /** Absolute path of the folder that the other paths are relative to. */
  readonly root: string
  readonly input: string
  readonly output: string
  readonly title: string
  readonly description?: string
  readonly keeper?: string
  readonly contact?: string
  /** Absolute, with a slash at the end. */
  readonly url?: string
  readonly language: string
  readonly words: Readonly<Record<string, string>>
  readonly canonical: NonNullable<Config['canonical']>
  /** Empty, or with a slash at the end. */
  readonly prefix: string
  readonly layout?: string
  readonly maximumFileSize: number
  readonly encoding?: string
  readonly levels: Readonly<Record<RuleId, Level>>
  /** A person's own stages; absent where only ours are asked. */
  readonly stages?: NonNullable<Config['stages']>
  readonly visibility: Visibility
  readonly excerpt: Policy['excerpt']
  readonly rights?: string
  readonly licence?: string
  readonly sources: Readonly<Record<string, Permission>>
  readonly contacts: Policy['contacts']
  /** What `takedowns.yml` says; read with the articles. */
  readonly takedowns: readonly Takedown[]
  /** Absolute paths. */
  readonly citationStyles: readonly string[]
  readonly exports: readonly Export[]
  readonly search: boolean
  readonly maxFragments: number
  readonly pages: Partial<Pages>
  readonly parts: Parts
  readonly theme: Theme
}

/**
 * The same configuration, with completion and checks in an editor.
 *
 * @param config
 *   Configuration.
 * @returns
 *   `config`.
 */
export function defineConfig(config: Config): Config {
  return config
}
