/*
 * Conveniences of an article's page: what to copy of a paragraph or of selected words, old addresses
 * of paragraphs, the way back from a note. Nobody needs them to read. Text is only ever set as text.
 */
{
  const named = (id) => document.getElementById(id)
  const template = named('slip_paper')
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const [slip, offer, moved] = document.importNode(template.content, true).children
  const [title, status, style, shown] = ['.title', '[role=status]', 'select', 'textarea'].map(
    (name) => slip.querySelector(name),
  )
  /** The address that is cited; a copy on a disk has its own. */
  const address = template.dataset.address || location.href.split('#')[0]
  const styles = all('#cite [data-paragraph]')
  const places = '.mark a:not(.seen), .crosshead .permalink'
  const isPart = /^p(\d+)-([\da-f]{6})(-\d+)?$/

  /** What the slip is about: `{ link, words, cite }`, functions that give a text each. */
  let subject

  /** The words of a piece of the text, without numbers and calls of notes. */
  const wordsOf = (piece) => {
    for (const other of all('.mark, .call, .permalink, .slip, .offer', piece)) other.remove()
    for (const end of all('br, p, li, tr, h2, h3, pre', piece)) end.after('\u2028')
    for (const cell of all('td, th', piece)) cell.after('\t')
    return piece.textContent
      .replace(/[^\S\u2028\t]+/g, ' ')
      .replace(/\s*\u2028\s*/g, '\n')
      .trim()
  }

  /** A citation in the chosen style, its locator filled in, as `src/cite` writes it. */
  const citationOf = (anchor, kind, place) => {
    const slot = styles[style.selectedIndex]
    // In wiki text a heading is none of its signs.
    const signs = slot.closest('code') ? /[|{}[\]<>~&']/g : /$^/
    const words = place.replace(signs, (sign) => `&#${sign.charCodeAt()};`)
    slot.append(slot.dataset[kind].replace('{}', () => words))
    const whole = slot.closest('dd').textContent
    slot.replaceChildren()
    const at = whole.lastIndexOf(address)
    const end = at + address.length
    return at < 0 ? whole : `${whole.slice(0, end)}#${anchor}${whole.slice(end)}`
  }

  const say = (message) => {
    status.textContent = message
  }
  const copy = async (text) => {
    shown.hidden = true
    try {
      await navigator.clipboard.writeText(text)
      say(slip.dataset.copied)
    } catch {
      shown.hidden = false
      shown.value = text
      shown.select()
      say(slip.dataset.failed)
    }
  }

  /** Show the slip below something, in the order of the page behind `place`. */
  const open = (place, rect, name, about) => {
    subject = about
    title.textContent = name
    say('')
    shown.hidden = true
    place.append(slip)
    slip.showPopover()
    slip.querySelector('button').focus({ preventScroll: true })
    const { offsetWidth: width, offsetHeight: height } = slip
    const isRtl = getComputedStyle(slip).direction === 'rtl'
    const left = isRtl ? rect.right - width : rect.left
    const most = document.documentElement.clientWidth - width - 8
    const isLow = rect.bottom + height > innerHeight && rect.top > height
    slip.style.left = `${scrollX + Math.max(8, Math.min(left, most))}px`
    slip.style.top = `${scrollY + (isLow ? rect.top - height : rect.bottom)}px`
  }

  const nameOf = (kind, number) => slip.dataset[kind].replace('{}', () => number)
  const markOf = (part) => part.querySelector('.mark a')
  const proseOf = (part) => part.querySelector('.prose')
  /** The number of a part in the digits of its address, whatever digits the page shows. */
  const numberOf = (part) => isPart.exec(anchorOf(markOf(part)))?.[1] ?? ''
  const anchorOf = (link) => link.hash.slice(1)

  const aboutOf = (link, kind, place, words, directive = () => '') => ({
    link: () => `${address}${link.hash}${directive()}`,
    words,
    citation: () => citationOf(anchorOf(link), kind, place),
  })

  const openPart = (link, part) => {
    const words = () => wordsOf(proseOf(part).cloneNode(true))
    const about = aboutOf(link, 'paragraph', numberOf(part), words)
    open(part, link.getBoundingClientRect(), nameOf('paragraph', link.textContent), about)
  }

  const openSection = (link, head) => {
    const heading = wordsOf(head.querySelector('h2').cloneNode(true))
    const about = aboutOf(link, 'section', heading, () => heading)
    open(head, link.getBoundingClientRect(), heading, about)
  }

  // Links to words: https://wicg.github.io/scroll-to-text-fragment/

  /** The nearest element around that is not a stretch of a line. */
  const blockOf = (node) => {
    let element = node.parentElement
    while (getComputedStyle(element).display === 'inline') element = element.parentElement
    return element
  }

  /** What of a text stands before, in and behind the selection. */
  const divided = (data, node, range) => {
    if (!range.intersectsNode(node)) return [data, '', '']
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : data.length
    return [data.slice(0, from), data.slice(from, to), data.slice(to)]
  }

  /** The page's text as browsers search it, a line for each block, and where the selection is. */
  const textAround = (range) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let [text, start, end, block] = ['', -1, -1]
    const add = (piece) => {
      const spaced = piece.replace(/\s+/g, ' ')
      text += /\s$/.test(text) ? spaced.trimStart() : spaced
    }
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      if (!node.parentElement.getClientRects().length || slip.contains(node)) continue
      if (blockOf(node) !== block) text = `${text.trimEnd()}\n`
      block = blockOf(node)
      const [before, chosen, after] = divided(node.data, node, range)
      add(before)
      if (chosen.trim() && start < 0) start = text.length
      add(chosen)
      if (chosen.trim()) end = text.trimEnd().length
      add(after)
    }
    return { text, start, end }
  }

  const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+')

  /** Where a browser that reads `prefix-,from,to,-suffix` arrives. */
  const arrival = (text, parts) => {
    const [prefix, from, to, suffix] = parts.map(literal)
    const pattern = `${prefix}\\s*(${from}${to && `[^]*?${to}`})\\s*${suffix}`
    return new RegExp(pattern, 'di').exec(text)?.indices[1]
  }

  const encoded = (text) => encodeURIComponent(text).replace(/-/g, '%2D')

  /** The directive of the shortest link that leads to the selected words and to no earlier ones. */
  const directed = (range, lang) => {
    const { text, start, end } = textAround(range)
    /** Borders of the words of the line that a character stands in. */
    const wordsAt = (at) => {
      const from = text.lastIndexOf('\n', at) + 1
      const line = text.slice(from, `${text}\n`.indexOf('\n', at))
      return Array.from(new Intl.Segmenter(lang, { granularity: 'word' }).segment(line))
        .filter(({ isWordLike }) => isWordLike)
        .map(({ index, segment }) => ({ from: from + index, to: from + index + segment.length }))
    }
    const [firsts, lasts] = [wordsAt(start), wordsAt(end - 1)]
    const inside = firsts.filter(({ to }) => to > start)
    const ending = lasts.filter(({ from }) => from < end)
    if (!inside.length || !ending.length) return ''
    const begin = Math.min(start, inside[0].from)
    const close = Math.max(end, ending.at(-1).to)
    const before = firsts.filter(({ to }) => to <= begin)
    const after = lasts.filter(({ from }) => from >= close)
    const whole = text.slice(begin, close)
    const partsOf = (count, context) => {
      const isWhole = !whole.includes('\n') && (whole.length <= 100 || inside.length < 2 * count)
      return [
        context ? text.slice(before.at(-context)?.from ?? before[0]?.from ?? begin, begin) : '',
        isWhole ? whole : text.slice(begin, (inside[count - 1] ?? inside.at(-1)).to),
        isWhole ? '' : text.slice((ending.at(-count) ?? ending[0]).from, close),
        context ? text.slice(close, (after[context - 1] ?? after.at(-1))?.to ?? close) : '',
      ].map((part) => part.trim())
    }
    let parts
    for (const [count, context] of [3, 6, 12, 24].flatMap((n) => [0, 3, 8].map((c) => [n, c]))) {
      parts = partsOf(count, context)
      const [from, to] = arrival(text, parts) ?? []
      if (from === begin && to === close) break
    }
    const [prefix, from, to, suffix] = parts.map(encoded)
    return `:~:text=${prefix && `${prefix}-,`}${from}${to && `,${to}`}${suffix && `,-${suffix}`}`
  }

  /** The selection and the parts that it is in, when there is one in the text. */
  const chosen = () => {
    const selection = getSelection()
    if (selection.isCollapsed || !selection.rangeCount) return
    const range = selection.getRangeAt(0)
    const isInside = named('body').contains(range.startContainer)
    const parts = all('.part').filter((part) => range.intersectsNode(proseOf(part)))
    if (isInside && parts.length && wordsOf(range.cloneContents())) return { range, parts }
  }

  const openSelection = ({ range, parts: [first, ...more] }) => {
    const ends = [first, ...more.slice(-1)]
    const name = nameOf('selection', ends.map((part) => markOf(part).textContent).join('–'))
    const about = aboutOf(
      markOf(first),
      'paragraph',
      ends.map(numberOf).join('–'),
      () => wordsOf(range.cloneContents()),
      () => directed(range, first.closest('[lang]').lang),
    )
    open(offer.parentElement, offer.getBoundingClientRect(), name, about)
  }

  let selected
  const showOffer = () => {
    if (slip.matches(':popover-open')) return
    selected = chosen()
    if (!selected) return offer.remove()
    const part = selected.parts.at(-1)
    part.append(offer)
    const [line] = [...selected.range.getClientRects()].slice(-1)
    const box = part.getBoundingClientRect()
    offer.style.top = `${line.bottom - box.top}px`
    offer.style.left = `${Math.max(0, Math.min(line.left - box.left, box.width - offer.offsetWidth))}px`
  }
  let due
  const wait = () => {
    // What is offered is what is selected now: pressing it before the next look would offer what was.
    if (!getSelection().isCollapsed) offer.remove()
    clearTimeout(due)
    due = setTimeout(showOffer, 250)
  }

  // Addresses of paragraphs that are gone: its letters may have moved, or changed where they stand.
  const follow = () => {
    const id = location.hash.slice(1)
    const [, number, letters] = isPart.exec(id) ?? []
    if (!number || named(id)) return
    const links = all('.mark a:not(.seen)')
    const having = (group, value) =>
      links.find(({ hash }) => isPart.exec(hash.slice(1))?.[group] === value)?.hash
    const same = having(2, letters)
    const found = same ?? having(1, number)
    if (!found) return
    location.replace(found)
    if (!same) named(found.slice(1)).closest('.part').before(moved)
  }

  // A note that was called leads back without moving the page.
  let call
  const goBack = () => {
    history.back()
    call.focus({ preventScroll: true })
  }

  const press = (event) => {
    if (['button', 'metaKey', 'ctrlKey', 'shiftKey', 'altKey'].some((key) => event[key])) return
    const { target } = event
    const link = target.closest(places)
    const back = target.closest('.back a')
    if (link) {
      event.preventDefault()
      history.replaceState(null, '', link.hash)
      const part = link.closest('.part')
      if (part) openPart(link, part)
      else openSection(link, link.closest('.crosshead'))
    } else if (target.closest('.offer')) openSelection(selected)
    else if (target.closest('.call')) call = target.closest('.call')
    else if (back && call && back.hash === `#${call.id}` && call.hash === location.hash) {
      event.preventDefault()
      goBack()
    }
  }
  slip.addEventListener('click', ({ target: { dataset } }) => {
    if (dataset.copy) copy(subject[dataset.copy]())
    else if ('close' in dataset) slip.hidePopover()
  })
  // Behind the first paint: what is read comes first.
  addEventListener('load', () => {
    if (slip.showPopover && all('.part')[0]) {
      style.append(...styles.map((slot) => new Option(slot.closest('div').firstChild.textContent)))
      for (const link of all(places)) link.ariaHasPopup = 'dialog'
      document.addEventListener('selectionchange', wait)
      addEventListener('click', press)
      addEventListener('keydown', ({ key }) => {
        if (key === 'Escape' && call && call.hash === location.hash) goBack()
      })
    }
    addEventListener('hashchange', follow)
    follow()
  })
}
