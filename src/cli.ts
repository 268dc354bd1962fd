#!/usr/bin/env node
import { buffer } from 'node:stream/consumers'
import { main } from './cli/index.ts'

// A reader that has seen enough, `newsfiche lint | head`, is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  talk: (text) => process.stderr.write(text),
  colour:
    process.env.FORCE_COLOR !== undefined ||
    (process.stdout.isTTY === true && process.env.NO_COLOR === undefined),
  live: process.stderr.isTTY === true,
  folder: process.cwd(),
  stdin: () => buffer(process.stdin),
})
