/*
 * The search page. All of its state is in the form, and the form is in the address, so that a search
 * can be kept, sent and cited. Text of articles is only ever set as text.
 */
{
  const form = document.getElementById('search')
  const [status, found, facets, browse, title] = [
    'status',
    'found',
    'facets',
    'browse',
    'hits_title',
  ].map((id) => document.getElementById(id))
  const list = found.querySelector('ol')
  const pager = found.querySelector('nav')
  const isBusy = (busy) => document.getElementById('hits').setAttribute('aria-busy', busy)
  const language = document.documentElement.lang
  const { root, served, disk, words } = form.dataset
  const messages = JSON.parse(words)
  const numbers = new Intl.NumberFormat(language)
  const plural = new Intl.PluralRules(language)
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((name) =>
    plural.resolvedOptions().pluralCategories.includes(name),
  )
  const say = (key, values = {}) => {
    const variants = messages[key].split(' | ')
    const variant = variants[forms.indexOf(plural.select(values.count ?? 0))] ?? variants.at(-1)
    return variant.replace(/\{(\w+)\}/g, (_, name) => numbers.format(values[name]))
  }
  const names = ['source', 'year', 'language', 'topic', 'author']
  const [size, seen] = [10, 3]

  /** An element with text, or with other elements. */
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }

  /** Characters of scripts without spaces are words of their own, as in `src/search/spaced.ts`. */
  const bare =
    '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Bopo}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}'
  const unspaced = new RegExp(
    `(?<=[${bare}]\\p{M}*)(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}]\\p{M}*)(?=[${bare}])(?!\\p{M})`,
    'gu',
  )

  /** The query as the engine reads it: one run of such a script is a phrase. */
  const queryOf = (text) => {
    const plain = text.trim().replace(/[“”„«»「」]/g, '"')
    const parts = plain.replace(unspaced, ' ')
    return parts !== plain && !/[\s"]/.test(plain) ? `"${parts}"` : parts
  }

  // Engines: each finds articles and counts facets; a hit is loaded when it is shown.
  const script = (path) =>
    new Promise((resolve, reject) => {
      document.head.append(make('script', { src: root + path, onload: resolve, onerror: reject }))
    })
  const fail = (key) => {
    throw Object.assign(new Error(key), { key })
  }
  /** What answers: started when somebody comes to the field, so that it is there before the first key. */
  let engine
  const started = () => {
    engine ??= start()
    return engine
  }
  async function start() {
    if (location.protocol === 'file:') {
      if (disk !== 'true') fail('needsServer')
      for (const path of ['assets/minisearch.js', 'search-index.js', 'assets/search-disk.js'])
        await script(path)
      return globalThis.newsficheDisk(unspaced)
    }
    if (served !== 'true') fail('failed')
    const { openServed } = await import(new URL(`${root}assets/search-served.js`, location.href))
    return openServed(new URL(`${root}pagefind/`, location.href).href, bare)
  }

  // The address
  let page = 1
  const chosen = new Map(names.map((name) => [name, new Set()]))
  function restore() {
    const address = new URLSearchParams(location.search)
    for (const name of ['q', 'sort', 'from', 'to'])
      if (form.elements[name]) form.elements[name].value = address.get(name) ?? ''
    for (const name of names) chosen.set(name, new Set(address.getAll(name)))
    page = Math.max(1, Math.trunc(Number(address.get('page'))) || 1)
  }
  function addressOf(number) {
    const address = new URLSearchParams()
    for (const name of ['q', 'sort', 'from', 'to']) {
      const value = form.elements[name]?.value.trim()
      if (value) address.set(name, value)
    }
    for (const [name, values] of chosen) for (const value of values) address.append(name, value)
    if (number > 1) address.set('page', number)
    return `${location.pathname}${address.size > 0 ? `?${address}` : ''}`
  }

  /** The values that are asked for, by facet, and the years. */
  const asked = () => [
    Object.fromEntries(
      [...chosen].filter(([, some]) => some.size > 0).map(([name, some]) => [name, [...some]]),
    ),
    ['from', 'to'].map((name) => Number(form.elements[name]?.value) || 0),
  ]

  // What is shown
  const itself = (text) => make('bdi', {}, text)
  const tongue = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
  const nameOf = (name, value) => {
    try {
      return name === 'language' ? tongue.of(value) : value
    } catch {
      return value
    }
  }
  function showHit({
    path,
    fragment,
    title,
    language: lang = '',
    direction: dir = 'ltr',
    source,
    date,
    excerpt,
  }) {
    const own = { lang, dir }
    return make(
      'li',
      {},
      make('p', { className: 'title' }, make('a', { href: root + path + fragment, ...own }, title)),
      make(
        'p',
        { className: 'facts' },
        itself(source || say('unknownSource')),
        ' · ',
        itself(date || say('unknownDate')),
      ),
      excerpt
        ? make('p', { className: 'summary', ...own }, ...excerpt)
        : make('p', { className: 'summary' }, say('unseen')),
    )
  }
  function showPager(count) {
    const link = (key, to) =>
      to > 0 &&
      (to - 1) * size < count &&
      make('a', { href: addressOf(to), textContent: say(key), onclick: (event) => turn(event, to) })
    pager.replaceChildren(...[link('previous', page - 1), link('next', page + 1)].filter(Boolean))
  }
  function turn(event, to) {
    event.preventDefault()
    page = to
    void run().then(() => title.focus())
  }
  function showFacet(name, counts) {
    const values = new Map(Object.entries(counts).filter(([, count]) => count > 0))
    for (const value of chosen.get(name)) if (!values.has(value)) values.set(value, 0)
    if (values.size < 2 && chosen.get(name).size === 0) return ''
    const sorted = [...values].sort(([a, few], [b, many]) =>
      name === 'year' ? (a < b ? 1 : -1) : many - few || (a < b ? -1 : 1),
    )
    return make(
      'fieldset',
      {},
      make('legend', { textContent: say(name) }),
      ...sorted
        .slice(0, 100)
        .map(([value, count]) =>
          make(
            'label',
            {},
            make('input', { type: 'checkbox', name, value, checked: chosen.get(name).has(value) }),
            itself(nameOf(name, value)),
            make('span', { textContent: numbers.format(count) }),
          ),
        ),
    )
  }
  /** Until nothing else is to be done, and at most half a second. */
  const idle = () =>
    new Promise((resolve) => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 500 })
      else setTimeout(resolve, 50)
    })
  /** After the hits: counting must not keep anybody waiting. */
  async function showFacets(answer, mine) {
    await idle()
    if (mine !== latest) return
    const counts = await answer.counts()
    if (mine !== latest) return
    const shown = names.map((name) => showFacet(name, counts[name] ?? {}))
    const { name, value } = document.activeElement // a keyboard stays where it was
    facets.replaceChildren(...shown.filter(Boolean))
    for (const box of facets.querySelectorAll('input'))
      if (box.name === name && box.value === value) box.focus()
  }

  let latest = 0
  async function run() {
    latest += 1
    const mine = latest
    history.replaceState(null, '', addressOf(page))
    const query = queryOf(form.elements.q.value)
    found.hidden ||= query === ''
    browse.hidden = query !== ''
    if (query === '') {
      status.textContent = ''
      return
    }
    isBusy(true)
    try {
      if (!engine) status.textContent = say('searching')
      const ready = await started()
      const [values, years] = asked()
      const answer = await ready.search(query, values, years, form.elements.sort.value)
      if (mine !== latest) return
      const { count } = answer
      page = Math.min(page, Math.max(1, Math.ceil(count / size)))
      const first = (page - 1) * size
      // As many as a window shows at first, then the others: nobody waits for what is out of sight.
      const few = await Promise.all(answer.hits(first, first + seen))
      if (mine !== latest) return
      list.start = first + 1
      list.replaceChildren(...few.map(showHit))
      status.textContent = say(count === 0 ? 'none' : count > size ? 'range' : 'found', {
        count,
        first: first + 1,
        last: Math.min(first + size, count),
      })
      const isNarrowed = Object.keys(values).length > 0 || years.some(Boolean)
      found.hidden = count === 0 && !isNarrowed
      browse.hidden = !found.hidden
      await idle()
      if (mine !== latest) return // somebody types on
      const rest = await Promise.all(answer.hits(first + seen, first + size))
      if (mine !== latest) return
      list.append(...rest.map(showHit))
      showPager(count)
      isBusy(false)
      showFacets(answer, mine).catch(() => facets.replaceChildren())
    } catch (error) {
      engine = undefined
      if (mine !== latest) return
      found.hidden = true
      browse.hidden = false
      isBusy(false)
      status.textContent = say(error.key ?? 'broken')
    }
  }

  form.elements.q.addEventListener('focus', () => {
    started().catch(() => {
      engine = undefined // said when something is asked
    })
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void run()
  })
  form.addEventListener('input', ({ target }) => {
    if (target.type === 'checkbox')
      chosen.get(target.name)[target.checked ? 'add' : 'delete'](target.value)
    page = 1
    void run()
  })
  restore()
  document.getElementById('narrow').open = matchMedia('(min-width: 48rem)').matches
  if (location.protocol === 'file:' ? disk !== 'true' : served !== 'true')
    status.textContent = say(location.protocol === 'file:' ? 'needsServer' : 'failed')
  if (form.elements.q.value) void run()
}
