/** uvu suites that always run and tests that always end. */
import { type Callback, type Test, suite as uvuSuite } from 'uvu'

const deadline = 180_000

/** Define a suite; it runs without a call of `run`, so that no file can pass by forgetting it. */
export function suite(name: string, define: (test: Test<any>) => void): void {
  const tests = uvuSuite(name)
  const limited = ((title: string, handler: Callback<any>) =>
    tests(title, (context: any) => inTime(title, () => handler(context)))) as unknown as Test<any>
  Object.assign(limited, tests)
  define(limited)
  tests.run()
}

async function inTime(title: string, work: () => unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`"${title}" is not done after ${deadline / 1000} s`)), deadline)
  })
  try {
    await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
