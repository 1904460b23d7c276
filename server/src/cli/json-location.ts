const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The offset of a member of a JSON text, by its keys joined with dots; 0 where the text does not hold it. */
export function offsetInJson(json: string, path: string): number {
  const keys: string[] = []; // of the objects that are open
  let last: RegExpExecArray | undefined;
  for (const match of json.matchAll(token)) {
    if (match[0] === '{' || match[0] === '[') keys.push('');
    else if (match[0] === '}' || match[0] === ']') keys.pop();
    else if (match[0] === ':' && last) {
      keys[keys.length - 1] = JSON.parse(last[0]) as string;
      if (keys.join('.') === path) return last.index;
    }
    last = match;
  }
  return 0;
}

/** Where JSON.parse stopped, as far as its error says. */
export function offsetOfSyntaxError(error: unknown, json: string): number {
  const position = /at position (\d+)/.exec(String(error))?.[1];
  if (position) return Number(position);
  return /end of JSON input/i.test(String(error)) ? json.length : 0;
}
