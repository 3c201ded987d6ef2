/** Hands a person a file to keep, under a name, as any download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this; a minute is long enough for the slowest disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Text as the content of a file. */
export function textFile(type: string, content: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}
