import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import {
  type Colour,
  type ColourName,
  type Config,
  type FontFile,
  houseColours,
  isSitePath,
  type NavigationLink,
  type Picture,
  partNames,
  type SitePath,
  type Theme,
  type Typeface,
  UsageError,
} from './model/index.ts'
import { nearest } from './nearest.ts'

type Wishes = Pick<
  Config,
  'assets' | 'colours' | 'icon' | 'logo' | 'navigation' | 'parts' | 'style' | 'typefaces'
>

/**
 * Check what a person says of the looks of a site.
 *
 * @param wishes
 *   Part of a configuration.
 * @param root
 *   Absolute path of the folder that its paths are relative to.
 * @returns
 *   Theme.
 * @throws {UsageError}
 *   For what is not understood, for files that are not there, and for colours that some cannot read.
 */
export function resolveTheme(wishes: Wishes, root: string): Theme {
  const { colours = {}, typefaces = {}, navigation, logo, icon, style, assets, parts = {} } = wishes
  for (const name of Object.keys(parts)) checkName('parts', name, partNames)
  for (const [name, part] of Object.entries(parts))
    if (typeof part !== 'function') fail(`\`parts.${name}\``, 'a component')
  const own = {
    ...(logo === undefined ? {} : { logo: pictureOf('logo', logo, root) }),
    ...(icon === undefined ? {} : { icon: pictureOf('icon', icon, root) }),
    ...(style === undefined ? {} : { style: fileOf('style', style, root, ['.css']) }),
    ...(assets === undefined ? {} : { assets: folderOf(assets, root) }),
  }
  return {
    colours: checkContrast(readColours(colours)),
    typefaces: readTypefaces(typefaces, root),
    navigation: (navigation ?? places.slice(0, 5)).map(linkOf),
    ...own,
  }
}

function fail(what: string, expected: string): never {
  throw new UsageError(`Unexpected ${what} in the configuration, expected ${expected}`)
}

const listed = (names: readonly string[]): string =>
  `one of ${names.map((name) => `\`${name}\``).join(', ')}`

function checkName(key: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return
  const meant = nearest(name, known)
  if (meant === undefined) fail(`key \`${name}\` in \`${key}\``, listed(known))
  throw new UsageError(
    `Unexpected key \`${name}\` in \`${key}\` of the configuration, did you mean \`${meant}\`?`,
  )
}

// Colours

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i
const colourNames = Object.keys(houseColours) as ColourName[]

function readColours(colours: NonNullable<Config['colours']>): Theme['colours'] {
  const read: Partial<Record<ColourName, Colour>> = {}
  for (const [name, wish] of Object.entries(colours)) {
    checkName('colours', name, colourNames)
    const known = name as ColourName // checked
    const { light, dark, ...others } =
      typeof wish === 'string' ? { light: wish, dark: undefined } : wish
    for (const key of Object.keys(others)) checkName(`colours.${name}`, key, ['light', 'dark'])
    read[known] = {
      light: light === undefined ? houseColours[known].light : colourOf(name, light),
      dark: dark === undefined ? houseColours[known].dark : colourOf(name, dark),
    }
  }
  return read
}

function colourOf(name: string, value: unknown): string {
  if (typeof value !== 'string' || !hex.test(value))
    return fail(`\`colours.${name}: ${String(value)}\``, 'a colour such as `#8a2a1c`')
  const digits = value.slice(1).toLowerCase()
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

/** Words that stand on a ground, by WCAG 2.2, 1.4.3. */
const pairs = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['accent', 'paper'],
  ['ink', 'wash'],
  ['quiet', 'wash'],
  ['ink', 'mark'],
] as const satisfies ReadonlyArray<readonly [ColourName, ColourName]>
const least = 4.5

function checkContrast(colours: Theme['colours']): Theme['colours'] {
  const all = { ...houseColours, ...colours }
  for (const [words, ground] of pairs)
    for (const scheme of ['light', 'dark'] as const) {
      const ratio = contrastOf(all[words][scheme], all[ground][scheme])
      if (ratio < least)
        fail(
          `\`colours.${words}\` (${all[words][scheme]}) on \`colours.${ground}\` (${all[ground][scheme]}) with a contrast of ${ratio.toFixed(1)} on ${scheme} pages`,
          `at least ${least}, so that everybody can read it; give the colour as \`{ light: …, dark: … }\` where one does not do for both`,
        )
    }
  return colours
}

/**
 * How well two colours stand out from each other.
 *
 * @param one
 *   `#rrggbb`
 * @param other
 *   `#rrggbb`
 * @returns
 *   Ratio from 1 to 21, by WCAG 2.2.
 */
export function contrastOf(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

// Typefaces

const family = /^[\p{L}\p{N}][\p{L}\p{N} .'_-]*$/u
const weight = /^[1-9]\d{0,2}(?: [1-9]\d{0,2})?$/

function readTypefaces(
  typefaces: NonNullable<Config['typefaces']>,
  root: string,
): Theme['typefaces'] {
  const read: { -readonly [Name in keyof Theme['typefaces']]: Theme['typefaces'][Name] } = {}
  for (const [name, wish] of Object.entries(typefaces)) {
    checkName('typefaces', name, ['text', 'interface'])
    read[name as 'interface'] = typefaceOf(name, wish, root) // checked
  }
  return read
}

type TypefaceWish = NonNullable<NonNullable<Config['typefaces']>['text']>

function typefaceOf(name: string, wish: TypefaceWish, root: string): Typeface {
  const {
    family: written,
    files = [],
    ...others
  } = typeof wish === 'string' ? { family: wish } : wish
  for (const key of Object.keys(others)) checkName(`typefaces.${name}`, key, ['family', 'files'])
  if (typeof written !== 'string' || !Array.isArray(files))
    return fail(`\`typefaces.${name}\``, 'a name, or `{ family: …, files: […] }`')
  const families = written.split(',').map((one) => one.trim().replace(/^(["'])(.*)\1$/, '$2'))
  for (const one of families)
    if (!family.test(one))
      fail(`\`typefaces.${name}: ${written}\``, 'names of typefaces, commas between them')
  return { families, files: files.map((file) => fontOf(name, file, root)) }
}

type FontWish = string | { file: string; style?: 'italic' | 'normal'; weight?: number | string }

function fontOf(name: string, wish: FontWish, root: string): FontFile {
  const {
    file,
    style = 'normal',
    weight: heaviness = '400',
  } = typeof wish === 'string' ? { file: wish } : wish
  if (!weight.test(String(heaviness)))
    fail(`weight \`${heaviness}\` in \`typefaces.${name}\``, 'one such as `400` or `200 900`')
  if (style !== 'normal' && style !== 'italic')
    fail(`style \`${style}\` in \`typefaces.${name}\``, '`normal` or `italic`')
  const fonts = ['.woff2', '.woff', '.ttf', '.otf']
  return { file: fileOf(`typefaces.${name}`, file, root, fonts), style, weight: String(heaviness) }
}

// Files

function fileOf(key: string, path: unknown, root: string, kinds: readonly string[]): string {
  if (typeof path !== 'string' || !kinds.includes(extname(path).toLowerCase()))
    return fail(
      `\`${key}: ${String(path)}\``,
      `the path of a file that ends in ${kinds.join(', ')}`,
    )
  const file = resolve(root, path)
  if (!existsSync(file) || !statSync(file).isFile())
    fail(`\`${key}: ${path}\``, `a file that exists below \`${root}\``)
  return file
}

function folderOf(path: string, root: string): string {
  const folder = resolve(root, path)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    fail(`\`assets: ${path}\``, `a folder that exists below \`${root}\``)
  return folder
}

const pngHead = '89504e470d0a1a0a'

function pictureOf(key: 'icon' | 'logo', path: string, root: string): Picture {
  const file = fileOf(key, path, root, ['.svg', '.png'])
  const bytes = readFileSync(file)
  const isPng = extname(file).toLowerCase() === '.png'
  const size = isPng ? sizeOfPng(bytes) : sizeOfSvg(bytes.toString())
  if (!size)
    fail(
      `\`${key}: ${path}\``,
      isPng ? 'a PNG picture' : 'an SVG picture that says its size by `viewBox`',
    )
  return {
    file,
    path: `assets/${key === 'icon' ? 'own-icon' : 'own-logo'}${isPng ? '.png' : '.svg'}` as SitePath,
    type: isPng ? 'image/png' : 'image/svg+xml',
    ...size,
  }
}

function sizeOfPng(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.subarray(0, 8).toString('hex') !== pngHead || bytes.length < 24) return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function sizeOfSvg(text: string): { width: number; height: number } | undefined {
  const [, width, height] =
    /<svg\b[^>]*\bviewBox=["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(text) ?? []
  const size = { width: Math.round(Number(width)), height: Math.round(Number(height)) }
  return size.width > 0 && size.height > 0 ? size : undefined
}

// Navigation

const places = [
  'search',
  'browse',
  'dates',
  'sources',
  'about',
  'authors',
  'topics',
  'places',
  'sections',
  'languages',
  'collections',
]

function linkOf(link: NonNullable<Config['navigation']>[number]): NavigationLink {
  if (typeof link === 'string') {
    if (places.includes(link)) return { place: link }
    const meant = nearest(link, places)
    throw new UsageError(
      `Unexpected \`${link}\` in \`navigation\` of the configuration, ${
        meant
          ? `did you mean \`${meant}\`?`
          : `expected ${listed(places)}, or \`{ name: …, address: … }\``
      }`,
    )
  }
  const { name, address, ...others } = link
  for (const key of Object.keys(others)) checkName('navigation', key, ['name', 'address'])
  if (typeof name !== 'string' || name.trim() === '' || typeof address !== 'string')
    return fail('link in `navigation`', '`{ name: …, address: … }`')
  if (/^(?:https?:\/\/|mailto:)\S+$/i.test(address)) return { name, address }
  const page = address.replace(/^\/|index\.html$/g, '')
  if (isSitePath(page) && (page === '' || page.endsWith('/')))
    return { name, page: page as SitePath }
  return fail(
    `address \`${address}\` in \`navigation\``,
    'a page of the site such as `collections/ferries/`, or an address that begins with `https://` or `mailto:`',
  )
}
