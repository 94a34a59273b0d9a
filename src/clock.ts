/** Milliseconds since some moment. Node loads a dozen modules at the first look at `performance`, and none here. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
