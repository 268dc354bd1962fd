import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { basename, join } from 'node:path'

/** Milliseconds without another change, after which those that came are told. */
const calm = 25

const passedOver = /^[._]|^node_modules$/

/**
 * Keep a lookout for changes in folders, and in folders in them.
 *
 * One watch for each folder, none for files, so that it costs the same whether ten articles are in it or ten
 * thousand. What stands in a folder that comes is not told one by one: the folder is.
 *
 * @param folders
 *   Absolute paths. Below them, names that begin with a dot or an underscore and `node_modules` are passed over.
 * @param told
 *   Given the absolute paths of what has come, gone or changed, once it is quiet for a moment.
 * @returns
 *   Ends the lookout.
 */
export function keepLookout(
  folders: readonly string[],
  told: (paths: readonly string[]) => void,
): () => void {
  const posts = new Map<string, FSWatcher>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const tell = (): void => {
    const paths = [...changed]
    changed.clear()
    told(paths)
  }
  const note = (path: string): void => {
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(tell, calm)
  }
  const leave = (folder: string): void => {
    posts.get(folder)?.close()
    posts.delete(folder)
  }
  const post = (folder: string): void => {
    leave(folder) // it may be another of the same name
    try {
      const watcher = watch(folder, (_event, name) =>
        meet(name === null ? folder : join(folder, name)),
      )
      watcher.on('error', () => leave(folder))
      posts.set(folder, watcher)
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory() && !passedOver.test(entry.name)) post(join(folder, entry.name))
    } catch {
      leave(folder) // gone by now, or not ours to read; the next build says so
    }
  }
  const meet = (path: string): void => {
    if (passedOver.test(basename(path))) return
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) post(path)
    note(path)
  }
  for (const folder of folders) post(folder)
  return () => {
    clearTimeout(timer)
    for (const folder of posts.keys()) leave(folder)
  }
}
