export function createRandom(seed: number): (bound: number) => number
export function edited(text: string, count: number): Generator<string>
