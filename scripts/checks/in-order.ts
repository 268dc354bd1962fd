import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands before a store. */
export interface Front {
  readonly address: string
  readonly close: () => void
}

/**
 * Stand before a store that lists what it holds folder by folder, and list it by the bytes of its keys, as S3 does.
 *
 * `aws s3 sync` goes down the list of the store and that of the disk side by side: after `a/x` it does not look for
 * `a-b`, which s3rver lists there and S3 before it, since `-` comes before `/`.
 *
 * @param port
 *   Where the store listens on this machine.
 * @returns
 *   Its front, which changes lists that come whole and nothing else.
 */
export async function inOrder(port: number): Promise<Front> {
  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked
    const onward = request({ port, method, path: url, headers }, async (told) => {
      const isList = method === 'GET' && /[?&]list-type=2/.test(url ?? '')
      if (!isList) {
        answer.writeHead(told.statusCode ?? 502, told.headers)
        told.pipe(answer)
        return
      }
      const { 'content-length': _length, 'transfer-encoding': _coding, ...rest } = told.headers
      const list = sorted(await textOf(told))
      answer.writeHead(told.statusCode ?? 502, rest)
      answer.end(list)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as AddressInfo // it listens on a port
  return { address: `http://127.0.0.1:${own}`, close: () => server.close() }
}

async function textOf(message: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of message) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}

function sorted(list: string): string {
  if (/<IsTruncated>true/.test(list))
    throw new Error('Unexpected list in parts, expected a whole one')
  const found = list.match(/<Contents>.*?<\/Contents>/gs) ?? []
  const keyOf = (entry: string): Buffer => Buffer.from(/<Key>(.*?)<\/Key>/s.exec(entry)?.[1] ?? '')
  const inOrderOfKeys = [...found].sort((a, b) => Buffer.compare(keyOf(a), keyOf(b)))
  let next = 0
  return list.replace(/<Contents>.*?<\/Contents>/gs, () => inOrderOfKeys[next++] ?? '')
}
