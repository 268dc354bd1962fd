import { permalink } from '../cite/index.ts'
import type { SitePath } from '../model/index.ts'
import type { Emitter } from './emitter.ts'
import { element, escapeXml } from './xml.ts'

const longestName = 16

/** Tells browsers how to search the archive from their own search field (OpenSearch 1.1). */
export const openSearch: Emitter = {
  name: 'opensearch',
  *emit(_archive, site) {
    const page = site.search ? permalink(site, 'search/' as SitePath) : undefined
    if (page === undefined) return
    const template = `${page}?q={searchTerms}`
    yield {
      path: 'opensearch.xml',
      content: `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${element('ShortName', [...site.title].slice(0, longestName).join(''))}
${element('Description', site.description ?? site.title)}
${element('Language', site.language)}
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" rel="results" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`,
    }
  },
}
