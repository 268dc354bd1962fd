#!/usr/bin/env node
import './cli/patience.ts'
import { buffer } from 'node:stream/consumers'
import { exit } from './cli/command.ts'
import { main } from './cli/index.ts'

// A reader that has seen enough, `newsfiche lint | head`, is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    talk: (text) => process.stderr.write(text),
    colour:
      process.env.FORCE_COLOR !== undefined ||
      (process.stdout.isTTY === true && process.env.NO_COLOR === undefined),
    live: process.stderr.isTTY === true,
    folder: process.cwd(),
    stdin: () => buffer(process.stdin),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
  })
  // A build that Ctrl-C cut off may still hold a program or a file; nobody waits for it.
  if (process.argv[2] === 'dev') process.exit()
} catch (error) {
  // Not a mistake of the person who runs us: everything that helps to report it.
  console.error('newsfiche: Unexpected failure; please report it with what follows\n', error)
  process.exitCode = exit.failed
}
