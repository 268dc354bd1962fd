import { fromBytes, readArticle } from '../read/article.ts'
import { parseArticle } from '../writer.ts'
import { type Command, exit } from './command.ts'
import { configOf, locate } from './locate.ts'

/** Print an article's record. */
export const parse: Command = {
  name: 'parse',
  operands: 'FILE',
  summary: 'print the record of one article as JSON',
  about:
    'Prints what was understood of FILE: plain JSON as described by schema/article.schema.json.\nWith `-` the article is read from standard input; --as gives it a name, and so a format.',
  options: {
    as: {
      type: 'string',
      value: 'NAME',
      about: 'name of the article on standard input (default: stdin.txt)',
    },
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      about: 'configuration (default: the nearest newsfiche.config.js or .ts)',
    },
  },
  async run([operand], options, desk) {
    const article = operand === '-' ? await fromStdin() : await fromFile()
    const result = parseArticle(article.read, article.config)
    if ('diagnostic' in result) {
      desk.talk(`${result.path}: ${result.diagnostic.reason}\n`)
      return exit.found
    }
    desk.out(`${JSON.stringify(result, null, 2)}\n`)
    return exit.done

    async function fromFile() {
      const { name, sidecar, config } = await locate(operand, options, desk)
      return { config, read: readArticle(name, sidecar, config) }
    }
    async function fromStdin() {
      const config = await configOf('.', options, desk)
      const name = typeof options.as === 'string' ? options.as : 'stdin.txt'
      return { config, read: fromBytes(name, await desk.stdin(), config) }
    }
  },
}
