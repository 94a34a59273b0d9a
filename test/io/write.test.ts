import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { writeFault, writeOutput } from '../../src/io/write.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const refusal = (path: string): string => {
  try {
    writeOutput(path, Buffer.from('new'))
  } catch (error) {
    return writeFault(path, error)
  }
  return 'written'
}

suite('write', (test) => {
  test('writes a file, makes the folders above it and leaves nothing else', () =>
    inFolder({ 'old.pdf': 'old' }, (folder) => {
      writeOutput(join(folder, 'old.pdf'), Buffer.from('new'))
      writeOutput(join(folder, 'a/b/c.pdf'), Buffer.from('bytes'))
      assert.is(readFileSync(join(folder, 'old.pdf'), 'utf8'), 'new')
      assert.is(readFileSync(join(folder, 'a/b/c.pdf'), 'utf8'), 'bytes')
      assert.equal(readdirSync(folder).sort(), ['a', 'old.pdf'])
      assert.equal(readdirSync(join(folder, 'a/b')), ['c.pdf'])
    }))

  test('whoever has the old file open keeps it whole', () =>
    inFolder({ 'x.pdf': 'old' }, (folder) => {
      const path = join(folder, 'x.pdf')
      const { ino } = statSync(path)
      writeOutput(path, Buffer.from('new'))
      assert.is.not(statSync(path).ino, ino, 'another file was renamed over it')
    }))

  test('keeps the rights of the file it replaces', () =>
    inFolder({ 'x.pdf': 'old' }, (folder) => {
      chmodSync(join(folder, 'x.pdf'), 0o640)
      writeOutput(join(folder, 'x.pdf'), Buffer.from('new'))
      assert.is(statSync(join(folder, 'x.pdf')).mode & 0o777, 0o640)
    }))

  test('writes through links, also to a file that is not there yet', () =>
    inFolder({ 'real/x.pdf': 'old' }, (folder) => {
      symlinkSync('real/x.pdf', join(folder, 'one.pdf'))
      symlinkSync('one.pdf', join(folder, 'two.pdf'))
      symlinkSync('real/y.pdf', join(folder, 'new.pdf'))
      writeOutput(join(folder, 'two.pdf'), Buffer.from('new'))
      writeOutput(join(folder, 'new.pdf'), Buffer.from('y'))
      assert.is(readFileSync(join(folder, 'real/x.pdf'), 'utf8'), 'new')
      assert.is(readFileSync(join(folder, 'real/y.pdf'), 'utf8'), 'y')
      assert.is(readlinkSync(join(folder, 'two.pdf')), 'one.pdf')
      assert.ok(lstatSync(join(folder, 'new.pdf')).isSymbolicLink())
      assert.equal(readdirSync(join(folder, 'real')).sort(), ['x.pdf', 'y.pdf'])
    }))

  test('says in a sentence why a file cannot be written', () =>
    inFolder({ file: '' }, (folder) => {
      mkdirSync(join(folder, 'dir.pdf'))
      symlinkSync('circle', join(folder, 'circle'))
      assert.is(refusal(join(folder, 'dir.pdf')), `Cannot write '${folder}/dir.pdf': it is a folder`)
      assert.match(refusal(join(folder, 'file/x.pdf')), 'a part of its path is a file')
      assert.match(refusal(join(folder, 'circle')), 'its symbolic links lead in a circle')
      assert.match(refusal(join(folder, `${'x'.repeat(300)}.pdf`)), 'the name is too long')
      assert.match(refusal('/proc/x.pdf'), /^Cannot write '\/proc\/x\.pdf': /)
      assert.equal(readdirSync(folder).sort(), ['circle', 'dir.pdf', 'file'])
    }))

  test('a device is written to, not replaced', () => {
    writeOutput('/dev/null', Buffer.from('x'))
    assert.ok(statSync('/dev/null').isCharacterDevice())
  })

  test('a file that may not be written stays as it is', () =>
    inFolder({ 'x.pdf': 'old' }, (folder) => {
      if (process.getuid?.() === 0) return
      chmodSync(join(folder, 'x.pdf'), 0o444)
      assert.match(refusal(join(folder, 'x.pdf')), 'permission denied')
      assert.is(readFileSync(join(folder, 'x.pdf'), 'utf8'), 'old')
    }))

  test('a failure half-way leaves the old file and no other', () =>
    inFolder({ 'x.pdf': 'old' }, (folder) => {
      assert.throws(() => writeOutput(join(folder, 'x.pdf'), { bad: true } as never), /received an instance of Object/i)
      assert.is(readFileSync(join(folder, 'x.pdf'), 'utf8'), 'old')
      assert.equal(readdirSync(folder), ['x.pdf'])
    }))
})
