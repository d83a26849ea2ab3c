/** Moves the languages that the reader's device prefers to the front of the list. */
const list = document.querySelector('.language-list');
const items = [...(list?.children ?? [])];
const wanted = navigator.languages.map((tag) => tag.toLowerCase());

for (const tag of wanted.toReversed()) {
  const item =
    items.find((entry) => tagOf(entry) === tag) ??
    items.find((entry) => tagOf(entry) === tag.split('-')[0]);
  if (item) {
    item.classList.add('own');
    list?.prepend(item);
  }
}

function tagOf(item: Element): string | undefined {
  return item.querySelector('a')?.lang.toLowerCase();
}
