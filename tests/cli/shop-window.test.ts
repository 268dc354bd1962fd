import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { setUpWindow } from '../../src/cli/shop-window.ts'

/** What a window answers: a page, `to` another address, or nothing of its own. */
function ask({ answer }: ReturnType<typeof setUpWindow>, url: string): string {
  let said = 'the site'
  const response = {
    setHeader(name: string, value: string) {
      if (name === 'Location') said = `to ${value}`
    },
    end(html?: string) {
      said = html ?? said
    },
  }
  answer({ url } as IncomingMessage, response as unknown as ServerResponse, () => {}) // all that it uses
  return said
}

test('leads from every page that an article had to the one that it has, whatever was built meanwhile', () => {
  const window = setUpWindow()
  const show = (name: string, before: string, file = 'ferry.txt'): void =>
    window.show([{ file, path: `${name}/index.html`, html: name, before: `${before}/index.html` }])
  show('one', 'none')
  show('two', 'one')
  const clear = window.clearer()
  show('three', 'one') // the build that saw the second has not yet told
  show('other', 'another', 'bridge.txt')
  const wanted = { none: 'to /three/index.html', one: 'to /three/index.html' }
  for (const [place, to] of Object.entries(wanted)) expect(ask(window, `/${place}/`)).toBe(to)
  expect(ask(window, '/two/index.html')).toBe('to /three/index.html')
  expect(ask(window, '/three/')).toBe('three')
  expect(ask(window, '/another/')).toBe('to /other/index.html')
  clear()
  expect(ask(window, '/three/')).toBe('three')
  show('one', 'three') // taken back
  expect(ask(window, '/one/')).toBe('one')
  expect(ask(window, '/three/')).toBe('to /one/index.html')
  window.clearer()()
  expect(ask(window, '/one/')).toBe('the site')
  expect(ask(window, '/elsewhere/')).toBe('the site')
})
