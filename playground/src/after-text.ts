// The page is read before it is used: its scripts are not fetched, and do not run, before its text is there.

const scripts =
  document.querySelector<HTMLElement>('[data-after-text]')?.dataset['afterText'] ?? '';

function fetchScripts(): void {
  for (const script of scripts.split(' ')) import(/* @vite-ignore */ script).catch(reportError);
}

// What nobody sees is not painted.
if (document.hidden) fetchScripts();
else requestAnimationFrame(() => setTimeout(fetchScripts));
