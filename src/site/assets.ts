const comment = /\/\*[\s\S]*?\*\//g
const indentation = /^\s+/gm
const space = /(?<=[:,]) | (?=\{)|(?<=[{};,])\n|;?\n(?=\})| (?=> )|(?<=>) /g
const emptyWhole = /(?<![\w.])0(?=\.\d)/g

/**
 * A style sheet without comments, white space and noughts before a point, which only its authors need.
 *
 * @param css
 *   Style sheet as our formatter writes it, in which no string holds `/*`, a line end, a brace, or a
 *   space behind a comma, a colon or an angle, or `0.5`.
 * @returns
 *   The same rules.
 */
export function compactStyle(css: string): string {
  return css
    .replace(comment, '')
    .replace(indentation, '')
    .replace(space, '')
    .replace(emptyWhole, '')
}

const ownLineComment = /^[ \t]*(?:\/\/.*|\/\*[\s\S]*?\*\/)\n/gm

/**
 * A script of ours without the comments that stand on lines of their own, and without indentation.
 *
 * @param script
 *   Script, in which no template goes over several lines.
 * @returns
 *   The same statements, on the same lines but for comments.
 */
export function compactScript(script: string): string {
  return script.replace(ownLineComment, '').replace(indentation, '')
}
