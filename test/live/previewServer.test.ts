import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import * as assert from 'uvu/assert'
import { resumeText, withPreview } from '../support/preview.ts'
import { suite } from '../support/suite.ts'

interface Reply {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** A request with the headers a browser would not let a script choose. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Reply> {
  return new Promise((done, fail) => {
    const asked = request(url, { method, headers: { Connection: 'close', ...headers } }, async (reply) => {
      const chunks: Buffer[] = []
      for await (const chunk of reply) chunks.push(chunk)
      done({ status: reply.statusCode!, headers: reply.headers, body: Buffer.concat(chunks).toString() })
    })
    asked.on('error', fail)
    asked.end(body)
  })
}

suite('preview server', (test) => {
  test('only this computer’s own page can read or change anything', () =>
    withPreview(resumeText(2), async ({ url, served }) => {
      const own = { Origin: url.slice(0, -1) }
      const status = async (headers: Record<string, string>, path = '', method = 'GET', body = ''): Promise<number> =>
        (await ask(url + path, headers, method, body)).status
      assert.is(await status({}), 200)
      assert.is(await status({ Host: `localhost:${served.preview.port}` }), 200)
      for (const Host of ['localhost', 'localhost:8080', '127.0.0.1:9', '[::1]:5000'])
        assert.is(await status({ Host, Origin: `http://${Host}` }), 200, `${Host}, as forwarded`)
      for (const Host of [
        'localhost.evil.example',
        'evil.example:80@localhost',
        '127.0.0.1.evil.example',
        'evil-localhost',
      ])
        assert.is(await status({ Host }), 403, Host)
      assert.is(
        await status({ Host: 'localhost:8080', Origin: 'http://localhost:3000' }, 'reading'),
        403,
        'another port',
      )
      assert.match(
        (await ask(url, { Host: 'evil.example' })).body,
        `open       http://localhost:${served.preview.port}/`,
      )
      assert.is(await status({ Host: 'evil.example' }), 403, 'a rebound name')
      assert.is(await status({ Host: `evil.example:${served.preview.port}` }), 403)
      assert.is(await status({ Origin: 'https://evil.example' }, 'reading'), 403)
      assert.is(await status({ Origin: 'null' }, 'reading'), 403)
      assert.is(await status({ Origin: 'http://localhost:3000' }, 'events'), 403, 'a page on another port')
      assert.is(await status({ 'Sec-Fetch-Site': 'cross-site' }, 'pdf/resume.pdf'), 403, 'an image of another site')
      assert.is(await status({ 'Sec-Fetch-Site': 'same-site' }, 'reading'), 403)
      const visit = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }
      assert.is(await status(visit), 200, 'a link to the page itself')
      assert.is(await status({ ...visit, 'Sec-Fetch-Dest': 'iframe' }), 403)
      const json = { 'Content-Type': 'application/json' }
      assert.is(await status(json, 'look', 'POST', '{}'), 403, 'no origin')
      assert.is(await status({ ...own, 'Content-Type': 'text/plain' }, 'look', 'POST', '{}'), 403, 'a form')
      assert.is(await status({ ...own, ...json, Origin: 'https://evil.example' }, 'look', 'POST', '{}'), 403)
      assert.is(await status({ ...own, ...json }, 'look', 'POST', '{}'), 204)
      assert.is(await status({ ...own, ...json }, 'look', 'POST', '{'), 400)
      assert.is(await status({ ...own, ...json }, 'look', 'POST', `"${'x'.repeat(10_000)}"`), 400)
      assert.is(await status(own, '', 'PUT'), 403)
    }))

  test('nothing but the page and its results is to be had', () =>
    withPreview(resumeText(2), async ({ url }) => {
      for (const path of [
        'resume.md',
        'package.json',
        '..%2f..%2fetc/passwd',
        'pdf/..%2fresume.md',
        'pdf/',
        'icons/x',
        'page.ts',
      ])
        assert.is((await ask(url + path)).status, 404, path)
      const page = await ask(url)
      assert.match(
        String(page.headers['content-security-policy']),
        /default-src 'none'; script-src 'self'; style-src 'self'/,
      )
      assert.not.match(String(page.headers['content-security-policy']), /unsafe/)
      assert.not.match(page.body, /https?:\/\//, 'no request leaves the computer')
    }))

  test('a port in use: the next one', async () => {
    const squatter = createServer()
    await new Promise<void>((done) => squatter.listen(0, '127.0.0.1', done))
    const { port } = squatter.address() as { port: number }
    try {
      await withPreview(resumeText(1), async ({ served }) => assert.ok(served.preview.port > port), { port })
    } finally {
      squatter.close()
    }
  })

  test('events tell all there is to a window that opens, and only what changed to one that is open', () =>
    withPreview(resumeText(), async ({ url, path, builds, built }) => {
      const line = await listen(url)
      const first = await line.next('scene')
      assert.is(first.pages.length, builds[0]!.pages)
      const named = (scene: any): string[] =>
        scene.pages.flatMap(({ pieces }: any) => pieces.map(([name]: any) => name))
      assert.equal(new Set(named(first)), new Set(Object.keys(first.pieces)))
      assert.ok(Object.keys(first.outlines).length > 20)
      const layout = await line.next('layout')
      assert.ok(layout.blocks.length > 40)
      writeFileSync(path, resumeText().replace('Go, Python, SQL', 'Go, Python, shell'))
      await built(2)
      const second = await line.next('scene')
      assert.equal(
        Object.values(second.pieces).map(({ text }: any) => text),
        ['Go, Python, shell'],
      )
      assert.ok(Object.keys(second.outlines).length < 3, 'letters are sent once')
      const edited = await line.next('layout')
      assert.match(resumeText().split('\n')[edited.blocks[edited.edited!]!.line - 1]!, /^Go, Python/)
      const late = await listen(url)
      const all = await late.next('scene')
      assert.equal(new Set(Object.keys(all.pieces)), new Set(named(second)))
      line.close()
      late.close()
    }))

  test('windows may come and go while a build runs; who stays sees the last content', () =>
    withPreview(resumeText(), async ({ url, path, served }) => {
      const steady = await listen(url)
      for (let save = 0; save < 12; save++) {
        writeFileSync(path, resumeText().replace('Go, Python, SQL', `Go, Python, save ${save}`))
        const short = await listen(url)
        await new Promise((done) => setTimeout(done, save * 5))
        short.close()
      }
      for (let text = ''; !text.includes('save 11'); ) {
        const { pieces } = await steady.next('scene')
        text = JSON.stringify(pieces)
      }
      while (served.preview.windows > 1) await new Promise((done) => setTimeout(done, 5))
      steady.close()
    }))
})

interface Line {
  next(event: string): Promise<any>
  close(): void
}

/** Reads server-sent events. */
async function listen(url: string): Promise<Line> {
  const control = new AbortController()
  const reply = await fetch(`${url}events`, { signal: control.signal })
  const waiting: Array<{ event: string; data: unknown }> = []
  let wake = (): void => {}
  void (async () => {
    let text = ''
    for await (const chunk of reply.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [, event, data] = /^event: (\w+)\ndata: (.*)$/s.exec(text.slice(0, end)) ?? []
        if (event) waiting.push({ event, data: JSON.parse(data!) })
        text = text.slice(end + 2)
        wake()
      }
    }
  })().catch(() => {})
  return {
    async next(event) {
      for (;;) {
        const at = waiting.findIndex((candidate) => candidate.event === event)
        if (at >= 0) return waiting.splice(at, 1)[0]!.data
        await new Promise<void>((done) => {
          wake = done
        })
      }
    },
    close: () => control.abort(),
  }
}
