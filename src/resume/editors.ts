/** How to open a line of a file in an editor, by URL. */

/** URLs by the name of the editor; `{path}` begins with a slash. */
export const editors: Readonly<Record<string, string>> = {
  vscode: 'vscode://file{path}:{line}:{column}',
  'vscode-insiders': 'vscode-insiders://file{path}:{line}:{column}',
  vscodium: 'vscodium://file{path}:{line}:{column}',
  cursor: 'cursor://file{path}:{line}:{column}',
  windsurf: 'windsurf://file{path}:{line}:{column}',
  zed: 'zed://file{path}:{line}:{column}',
  idea: 'idea://open?file={path}&line={line}&column={column}',
  sublime: 'subl://open?url=file://{path}&line={line}&column={column}',
  textmate: 'txmt://open?url=file://{path}&line={line}&column={column}',
  none: '',
}

/** URL patterns of other editors: they name the path, and are none that a browser follows itself. */
export const editorPattern: RegExp =
  /^(?!(?:https?|ftp|file|data|blob|javascript|about|view-source):)[a-z][a-z0-9+.-]*:\S*\{path\}\S*$/i
