/** Two expressions as one: `narrow` for text in Western European letters and signs of print, `wide` for all other. */
const beyond = /[^\0-\xff\u2000-\u206f\u20ac]/
let asked = ''
let found = false

/** Whether a text holds more; a text is often asked about many times in a row. */
function isWide(text) {
  if (text === asked) return found
  asked = text
  found = beyond.test(text)
  return found
}

export class NarrowExpression {
  #flags
  #make
  #made = [undefined, undefined]
  #last = 0

  constructor(flags, narrow, wide) {
    this.#flags = flags
    this.#make = [narrow, wide]
  }

  #for(text) {
    this.#last = isWide(text) ? 1 : 0
    this.#made[this.#last] ??= this.#make[this.#last]()
    return this.#made[this.#last]
  }

  get flags() {
    return this.#flags
  }

  get source() {
    return this.#make[1]().source
  }

  get lastIndex() {
    return this.#made[this.#last]?.lastIndex ?? 0
  }

  set lastIndex(index) {
    for (const which of [0, 1]) {
      if (index !== 0) this.#made[which] ??= this.#make[which]()
      if (this.#made[which]) this.#made[which].lastIndex = index
    }
  }

  test(text) {
    return this.#for(text).test(text)
  }

  exec(text) {
    return this.#for(text).exec(text)
  }

  [Symbol.match](text) {
    return this.#for(text)[Symbol.match](text)
  }

  [Symbol.matchAll](text) {
    return this.#for(text)[Symbol.matchAll](text)
  }

  [Symbol.replace](text, by) {
    return this.#for(text)[Symbol.replace](text, by)
  }

  [Symbol.search](text) {
    return this.#for(text)[Symbol.search](text)
  }

  [Symbol.split](text, most) {
    return this.#for(text)[Symbol.split](text, most)
  }
}
