/** Stars that are no marks of emphasis. */

/** Whether stars between two characters hide what stands there ("138****0163", "ad****52@…"), or multiply. */
export function masks(before: string, after: string, length: number): boolean {
  return /^\d\d$/.test(before + after) || (length > 3 && /^[a-z\d]{2}$/.test(before + after))
}
