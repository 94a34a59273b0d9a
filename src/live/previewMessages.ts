/** A file's messages as the preview's page shows them. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { inLineOrder } from '../messageOrder.ts'
import type { Message } from './protocol.ts'

export function messagesOf(file: VFile): Message[] {
  const lines = String(file.value ?? '').split(/\r\n?|\n/)
  return inLineOrder(file.messages).map((message) => messageOf(message, file, lines))
}

function messageOf(message: VFileMessage, file: VFile, lines: readonly string[]): Message {
  const { line, column, place, note } = message
  const end = place && 'end' in place ? place.end : undefined
  const sameLine = end?.line === line
  return {
    severity: message.fatal ? 'error' : 'warning',
    reason: message.reason,
    rule: message.ruleId,
    note: note ? String(note) : undefined,
    file: file.basename ?? 'resume.md',
    line,
    column,
    endColumn: sameLine ? end?.column : line === undefined ? undefined : (lines[line - 1]?.length ?? 0) + 1,
    source: line === undefined || lines[line - 1] === undefined ? undefined : lines.slice(Math.max(0, line - 2), line),
    related: message.related?.map(({ path, line: at, column: from, text }) => ({
      file: path,
      line: at,
      column: from,
      text,
    })),
  }
}
