/** @type {import('newsfiche').Config} */
export default {
  input: 'articles',
  title: 'The Halcyon Gulf clippings',
  description:
    'A demonstration archive: invented articles from invented papers, saved the way real ones are. Nothing in it happened.',
  keeper: 'The makers of Newsfiche',
}
