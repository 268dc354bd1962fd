import type { Emitter } from '../emitter.ts'
import { headersFile, htaccessFile, nginxFile, vercelFile } from './forms.ts'
import { headerTable } from './table.ts'

/**
 * What hosts want to know, each in a file of its own form, from one table of headers.
 *
 * They speak for a whole host, so an archive inside of somebody's own site has none.
 */
export const hosts: Emitter = {
  name: 'hosts',
  *emit(_archive, site) {
    if (site.prefix !== '') return
    const rules = headerTable(site)
    yield { path: '_headers', content: headersFile(rules, site) }
    yield { path: '.htaccess', content: htaccessFile(rules, site) }
    yield { path: 'vercel.json', content: vercelFile(rules, site) }
    yield { path: 'hosting/nginx.conf', content: nginxFile(rules, site) }
    // GitHub Pages would leave out files whose name begins with an underscore or a dot.
    yield { path: '.nojekyll', content: '' }
  },
}
