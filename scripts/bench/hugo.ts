import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/*
 * The site that Hugo builds of the same articles: a page for each with its metadata, the list in portions
 * of fifty, a page for each newspaper, a feed and a sitemap. A simple theme: every page that Hugo makes
 * is less than what an article has with us.
 */
const files = {
  'hugo.toml': `baseURL = "https://archive.example/"
title = "Archive"
languageCode = "en"
disableKinds = ["section"]
paginate = 50

[taxonomies]
  source = "source"

[permalinks]
  articles = "/articles/:slug/"

[outputs]
  home = ["HTML", "RSS"]
  taxonomy = ["HTML"]
  term = ["HTML"]
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title>
{{ with .Params.description }}<meta name="description" content="{{ . }}">{{ end }}
<meta property="og:title" content="{{ .Title }}">
{{ if .IsPage }}<meta property="article:published_time" content="{{ .Date.Format "2006-01-02T15:04:05Z" }}">{{ end }}
<link rel="canonical" href="{{ .Permalink }}">
<link rel="alternate" type="application/rss+xml" href="/index.xml">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<header><nav><a href="/">Articles</a> <a href="/source/">Newspapers</a> <a href="/index.xml">Feed</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer><p>An archive of articles. <a href="/">Articles</a></p></footer>
</body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z" }}">{{ .Date.Format "2 January 2006" }}</time>, <a href="/source/{{ .Params.source }}/">{{ .Params.source }}</a></p>
{{ .Content }}
<p>Source: <a href="https://{{ .Params.source }}/">{{ .Params.source }}</a></p>
</article>{{ end }}
`,
  'layouts/_default/taxonomy.html': `{{ define "main" }}<h1>Newspapers</h1>
<ul>{{ range .Data.Terms.ByCount }}<li><a href="/source/{{ .Name }}/">{{ .Name }}</a> ({{ .Count }})</li>
{{ end }}</ul>{{ end }}
`,
  'layouts/_default/term.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2 January 2006" }}</li>
{{ end }}</ul>{{ end }}
`,
  'layouts/index.html': `{{ define "main" }}<h1>Articles</h1>
{{ $some := .Paginate .Site.RegularPages }}
<ul>{{ range $some.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2 January 2006" }} <a href="/source/{{ .Params.source }}/">{{ .Params.source }}</a></li>
{{ end }}</ul>
<nav>{{ with $some.Prev }}<a href="{{ .URL }}">Newer</a>{{ end }} {{ $some.PageNumber }} of {{ $some.TotalPages }} {{ with $some.Next }}<a href="{{ .URL }}">Older</a>{{ end }}</nav>{{ end }}
`,
  'static/site.css': 'body { max-width: 40em; margin: auto; font-family: serif }\n',
}

/**
 * Write a site for Hugo, without its articles.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Absolute path of the folder that the articles go to, as Markdown.
 */
export function writeHugoSite(folder: string): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const articles = join(folder, 'content/articles')
  mkdirSync(articles, { recursive: true })
  return articles
}
