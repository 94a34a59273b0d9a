/** What a window remembers of its settings; a browser may forbid it. */

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`mdcv-${name}`) ?? undefined
  } catch {
    return undefined
  }
}

export function store(name: string, value: string): void {
  try {
    localStorage.setItem(`mdcv-${name}`, value)
  } catch {
    // Then it lasts as long as the window.
  }
}
