/** A page that shows pictures beside each other: a row for each screen, a column for each look. */
export function contactSheet(files: readonly string[]): string {
  const rows = Map.groupBy(files, (file) => file.split('.').slice(0, 2).join(' '));
  const row = ([name, pictures]: readonly [string, readonly string[]]): string =>
    `<h2>${name}</h2>\n<p>${pictures
      .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`)
      .join('\n')}</p>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens of the playground</title>
<style>
body { margin: 1.5rem; font: 1rem/1.4 system-ui, sans-serif; background: #777; }
h2 { font-size: 1rem; color: #fff; }
p { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
img { height: 30rem; width: auto; object-fit: cover; object-position: top; background: #fff; }
</style>
${[...rows].map(row).join('\n')}
</html>
`;
}
