/** watch.js IN.md OUT.pdf: what `mdcv watch` does. */
import { createSession } from '../../dist/session.js'

const [source, target] = process.argv.slice(2)
const session = createSession()
const watch = await session.watch(source, { destination: { kind: 'file', path: target }, onError: console.error })
await watch.ready
console.log('ready')
