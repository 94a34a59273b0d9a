/** The names of the families in font files, as an author would write them. */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** The families of the fonts in folders and below, each once, by name; what cannot be read has none. */
export function familiesIn(folders: readonly string[]): string[] {
  const paths = folders.flatMap((folder) => fontFilesIn(folder))
  const names = paths.map(familyOf).filter((name) => name !== undefined)
  return [...new Set(names)].sort()
}

function fontFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ttf|otf)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Kinds of names in a font's table: the family of all its weights, else that of four of them. */
const familyKinds = [16, 1]
/** Platform of names in UTF-16. */
const windows = 3

/** The family of a font file (OpenType, "name — Naming Table"); undefined where that cannot be read. */
function familyOf(path: string): string | undefined {
  const file = openSync(path, 'r')
  try {
    const read = (length: number, at: number): Buffer => {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(file, bytes, 0, length, at))
    }
    const tables = read(16 * read(12, 0).readUInt16BE(4), 12)
    for (let at = 0; at < tables.length; at += 16)
      if (tables.toString('latin1', at, at + 4) === 'name')
        return familyIn(read(tables.readUInt32BE(at + 12), tables.readUInt32BE(at + 8)))
    return undefined
  } catch {
    return undefined
  } finally {
    closeSync(file)
  }
}

function familyIn(table: Buffer): string | undefined {
  const texts = table.readUInt16BE(4)
  const names = new Map<number, string>()
  for (let index = 0, at = 6; index < table.readUInt16BE(2); index++, at += 12) {
    const [platform, kind] = [table.readUInt16BE(at), table.readUInt16BE(at + 6)]
    const start = texts + table.readUInt16BE(at + 10)
    if (platform === windows && familyKinds.includes(kind) && !names.has(kind))
      names.set(
        kind,
        Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
          .swap16()
          .toString('utf16le'),
      )
  }
  return familyKinds.map((kind) => names.get(kind)).find((name) => name !== undefined)
}
