/** Milliseconds since some moment. Node loads a dozen modules at the first look at `performance`, and none here. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

/** Milliseconds since the last call, or since it was made. */
export function stopwatch(): () => number {
  let last = now()
  return () => {
    const start = last
    last = now()
    return last - start
  }
}
