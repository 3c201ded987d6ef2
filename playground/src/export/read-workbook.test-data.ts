/** A workbook as it is read back: the cells of every sheet by its name. Empty cells at the end of a row are left out. */
export async function readWorkbook(
  file: Blob,
): Promise<ReadonlyMap<string, readonly (readonly (string | number | null)[])[]>> {
  const entries = await entriesOf(new Uint8Array(await file.arrayBuffer()));
  const xml = (name: string): Document => {
    const text = entries.get(name);
    if (text === undefined) throw new Error(`There is no ${name} in the workbook.`);
    return new DOMParser().parseFromString(text, 'text/xml');
  };
  const strings = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map(
    ({ textContent }) => textContent,
  );
  return new Map(
    [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((sheet, at) => {
      const rows = xml(`xl/worksheets/sheet${at + 1}.xml`).querySelectorAll('row');
      return [
        sheet.getAttribute('name') ?? '',
        [...rows].map((row) => cellsOf(row, strings)),
      ] as const;
    }),
  );
}

function cellsOf(row: Element, strings: readonly string[]): readonly (string | number | null)[] {
  const cells: (string | number | null)[] = [];
  for (const cell of row.querySelectorAll('c')) {
    const letters = cell.getAttribute('r')?.replaceAll(/\d/gu, '') ?? '';
    const column = letters
      .split('')
      .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    while (cells.length < column) cells.push(null);
    const value = cell.querySelector('v')?.textContent;
    if (value === undefined || value === '') continue;
    const isText = cell.getAttribute('t') === 's';
    cells[column - 1] = isText ? (strings[Number(value)] ?? '') : Number(value);
  }
  while (cells.at(-1) === null) cells.pop();
  return cells;
}

/** The texts of the files in a zip archive, by name. */
async function entriesOf(zip: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(zip.buffer);
  const decoder = new TextDecoder();
  const found = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04_03_4b_50;) {
    const [size, nameLength, extra] = [
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
      view.getUint16(at + 28, true),
    ];
    const start = at + 30 + nameLength + extra;
    const name = decoder.decode(zip.subarray(at + 30, at + 30 + nameLength));
    const stored = new Blob([zip.subarray(start, start + size)]).stream();
    const isPressed = view.getUint16(at + 8, true) === 8;
    const content = isPressed ? stored.pipeThrough(new DecompressionStream('deflate-raw')) : stored;
    // One entry after another, for each says where the next one starts.
    found.set(name, await new Response(content).text());
    at = start + size;
  }
  return found;
}
