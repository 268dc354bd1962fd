import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vitest/node'

/** A node of a syntax tree, as ESTree has it. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string }
type Tree = { readonly path: string; readonly nodes: readonly Node[] }

const root = join(import.meta.dirname, '../../src')
// Edits of HTML say why too, but in data alone; what is wrong in curated lists and takedowns, the terminal says.
const rooms =
  /^(?:(?:model|parse|read|shape)\/(?!html\/print\.ts|language\/key\.ts|takedowns\.ts).*|counsel\/permission|curator|writer|yaml)\.ts$/
const untold = 'shape/collection.ts'
/** Keys of an object that a page says the value of, by the files that they mean it in. */
const keys: Readonly<Record<string, RegExp>> = {
  why: /^(?:model|parse|shape)/,
  reason: /./,
  doubt: /^read/,
  what: /^read\/decode/,
}
/** Holes that words of ours stand in. */
const open: ReadonlySet<string> = new Set(['{doubt}', '{need}', '{read}', '{reason}', '{what}'])
/** Files whose errors are read out in a message. */
const throwing = /^(?:yaml|parse\/markdown\/front-matter)\.ts$/

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

function below(node: Node): Node[] {
  const children = Object.values(node).flat().filter(isNode)
  return [node, ...children.flatMap(below)]
}

const nameOf = (node: unknown): string | undefined =>
  isNode(node) ? ((node.name ?? node.value) as string | undefined) : undefined
const listOf = (value: unknown): readonly Node[] => value as readonly Node[]
const isFunction = ({ type }: Node): boolean =>
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type)

/** What a hole is called: `claim.why` is `why`. */
function holeOf(expression: Node): string {
  const name = nameOf(expression.type === 'MemberExpression' ? expression.property : expression)
  if (!name) throw new Error(`A hole without a name: ${expression.type}`)
  return `{${name}}`
}

function sentenceOf({ quasis, expressions }: Node): string {
  const words = listOf(quasis).map(({ value }) => (value as { cooked: string }).cooked)
  return words.reduce((said, next, at) => said + holeOf(listOf(expressions)[at - 1] as Node) + next)
}

/** Whether something is said but code, which is the same in every language. */
const saysMore = (sentence: string): boolean => sentence.replace(/`[^`]*`/g, '') !== ''

/** The functions of a name in a file. */
function functionsOf({ nodes }: Tree, name: string): Node[] {
  return nodes.flatMap((node) => {
    if (node.type === 'FunctionDeclaration' && nameOf(node.id) === name) return [node]
    const { init } = node
    return node.type === 'VariableDeclarator' && nameOf(node.id) === name && isNode(init)
      ? [init].filter(isFunction)
      : []
  })
}

/** What a function gives back; functions within it are not looked into, for ours have none. */
function resultsOf({ body }: Node): Node[] {
  const inside = body as Node
  if (inside.type !== 'BlockStatement') return [inside]
  return below(inside).flatMap(({ type, argument }) =>
    type === 'ReturnStatement' && isNode(argument) ? [argument] : [],
  )
}

/**
 * Collect the reasons that the program can give for what it makes of a file, and its messages about files.
 *
 * Follows what is written as `why` or `reason`, and what messages are made of, through constants, branches, tables and functions back to the words; what
 * bears a name in a file is taken for all that bear it there. So it may find too much, never too little: what it
 * cannot follow is an error.
 *
 * @returns
 *   Sentences, each once; `{name}` stands where words are put in, called as what they come from.
 */
export function reasonsInSource(): string[] {
  const trees = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => rooms.test(path))
    .map((path): Tree => {
      const source = readFileSync(join(root, path), 'utf8')
      return { path, nodes: below(parseAst(source, { lang: 'ts' }) as unknown as Node) }
    })

  /** What is handed to a function in the place of one of its parameters, wherever it is called. */
  const handed = (tree: Tree, name: string): string[] =>
    tree.nodes.filter(isFunction).flatMap(({ id, params }) => {
      const at = listOf(params).findIndex((parameter) => nameOf(parameter) === name)
      const callee = nameOf(id)
      if (at < 0 || callee === undefined) return []
      return trees.flatMap((other) =>
        other.nodes
          .filter((call) => call.type === 'CallExpression' && nameOf(call.callee) === callee)
          .flatMap((call) => listOf(call.arguments)[at] ?? [])
          .flatMap((words) => follow(other, words)),
      )
    })

  const named = (tree: Tree, name: string): string[] => {
    const inits = tree.nodes.flatMap(({ type, id, init }) =>
      type === 'VariableDeclarator' && nameOf(id) === name && isNode(init) && !isFunction(init)
        ? [init]
        : [],
    )
    const given = handed(tree, name)
    // `const { why } = claim` is a reason that was given before.
    const isTaken = tree.nodes.some(
      ({ type, properties }) =>
        type === 'ObjectPattern' && listOf(properties).some(({ key }) => nameOf(key) === 'why'),
    )
    if (inits.length + given.length === 0 && !isTaken && name !== 'undefined')
      throw new Error(`Nobody can tell what \`${name}\` is in ${tree.path}`)
    return [...inits.flatMap((init) => follow(tree, init)), ...given]
  }

  const returned = (tree: Tree, call: Node): string[] => {
    const callee = nameOf(call.callee) ?? ''
    if (callee === 'String') return [] // what was thrown, in its own words
    const own = functionsOf(tree, callee).length > 0 ? [tree] : trees
    const results = own.flatMap((other) =>
      functionsOf(other, callee)
        .flatMap(resultsOf)
        .map((result) => [other, result] as const),
    )
    if (results.length === 0) throw new Error(`Nobody knows what is called in ${tree.path}`)
    return results.flatMap(([other, result]) => follow(other, result))
  }

  const worded = (tree: Tree, template: Node): string[] => {
    const holes = listOf(template.expressions).filter((expression) => open.has(holeOf(expression)))
    return [sentenceOf(template), ...holes.flatMap((expression) => follow(tree, expression))]
  }

  const follow = (tree: Tree, node: Node): string[] => {
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' ? [node.value] : []
      case 'TemplateLiteral':
        return worded(tree, node)
      case 'ConditionalExpression':
        return [node.consequent, node.alternate].flatMap((one) => follow(tree, one as Node))
      case 'LogicalExpression':
        return [node.left, node.right].flatMap((one) => follow(tree, one as Node))
      case 'Identifier':
        return named(tree, nameOf(node) ?? '')
      case 'ObjectExpression':
        return listOf(node.properties).flatMap(({ value }) => follow(tree, value as Node))
      case 'CallExpression':
        return returned(tree, node)
      case 'MemberExpression': // `claim.why` is a reason that was given before
        return node.computed ? follow(tree, node.object as Node) : []
      default:
        throw new Error(`Nobody can tell what \`why\` is in ${tree.path}: ${node.type}`)
    }
  }

  const found = trees.flatMap((tree) => {
    const values = tree.nodes
      .filter(({ type }) => type === 'ObjectExpression')
      .flatMap(({ properties }) => listOf(properties))
      .filter(({ type, key }) => {
        const name = nameOf(key) ?? ''
        const isSaid = type === 'Property' && keys[name]?.test(tree.path) === true
        return isSaid && !(name === 'reason' && tree.path === untold)
      })
      .map(({ value }) => value as Node)
    const messages = tree.nodes.flatMap(({ type, callee, arguments: list }) => {
      const isMessage =
        type === 'CallExpression' &&
        (callee as Node).type === 'MemberExpression' &&
        nameOf((callee as Node).property) === 'message'
      const isThrown = type === 'NewExpression' && throwing.test(tree.path)
      const [said] = isMessage || isThrown ? listOf(list) : []
      // An error with words of a library's own is read out in these.
      return said && (isMessage || said.type === 'Literal') ? [said] : []
    })
    return [...values, ...messages].flatMap((said) => follow(tree, said))
  })
  return [...new Set(found)].filter(saysMore)
}
