/** Blocks of every kind for `arbitraryResume.ts`, with what a reader sees of them. */
import fc from 'fast-check'
import { joined, line, phrase, pick, type Written } from './arbitraryLines.ts'

export type { Written } from './arbitraryLines.ts'

const unseen = fc
  .constantFrom(
    '---',
    '***',
    '<!-- hidden\n\nwords -->',
    '<hr>',
    '{% include hidden.html %}',
    '\\newpage',
    '<style>\nhidden { color: red }\n</style>',
    '[hidden]: https://mills.example/hidden',
    '::: {.hidden}',
  )
  .map((text): Written => ({ text, seen: '' }))

/** A block, or some that belong together. */
export const blocks: fc.Arbitrary<Written> = pick(
  line,
  joined(line, '\n', line, '\n', line),
  joined(line, '  \n', phrase, '\\\n', phrase),
  joined('- ', line, '\n- ', line, '\n\n  ', line, '\n\n  - ', line, '\n'),
  joined('* ', line, '\n    * ', line, '\n        * ', line, '\n* ', phrase),
  joined('3. ', line, '\n4. ', line, '\n\n   ', line),
  joined('- [x] ', phrase, '\n- [ ] ', line),
  joined('> ', line, '\n>\n> - ', line, '\n> - ', phrase),
  joined('```js\n', phrase, '\n```'),
  joined('    ', phrase),
  joined(phrase, '\n: ', line, '\n\n    ', line, '\n\n', phrase, '\n: ', phrase, '\n: ', phrase),
  joined('| ', phrase, ' | ', line.map(inCell), ' |\n|:--|--:|\n| ', phrase, ' | ', line.map(inCell), ' |'),
  joined(
    '<table><tr><th>',
    phrase,
    '</th><td>',
    phrase,
    '</td></tr><tr><td>',
    phrase,
    '</td><td>',
    line,
    '</td></tr></table>',
  ),
  joined('<div align="center">\n\n', line, '\n\n</div>'),
  joined('<details><summary>', phrase, '</summary>\n\n- ', line, '\n\n</details>'),
  joined('<ul>\n  <li>', line, '</li>\n  <li>', phrase, '<ul><li>', phrase, '</li></ul></li>\n</ul>'),
  joined('<dl><dt>', phrase, '</dt><dd>', line, '</dd></dl>'),
  joined(phrase, '[^n]\n\n[^n]: ', line),
  joined('::: {.box}\n', line, '\n:::'),
  joined('[', phrase, '][ref] ', phrase, '\n\n[ref]: https://mills.example "hidden"'),
  joined('#### ', line, '\n##### ', phrase, '\n\n', line),
  joined(
    '#Tight',
    phrase.map(({ text, seen }) => ({ text: ` ${text}`, seen: `Tight ${seen}` })),
    '\n\n',
    line,
  ),
  joined('• ', phrase, '\n• ', line),
  joined('{{ ', phrase, '\n\n', line, '\n\n', phrase, ' }}'),
  joined('- ', phrase, '\n\n', '- ', phrase, '\n***\n', line),
  unseen,
)

/** Text for a cell, which a bar would end. */
function inCell({ text, seen }: Written): Written {
  return { text: text.replaceAll('|', '\\|'), seen }
}
