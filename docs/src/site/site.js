// Runs in the browser, after TypeDoc's own script.

// The words that the script itself writes; those of the page are already in its language.
if (document.documentElement.lang === 'es') {
  Object.assign(globalThis.translations ?? {}, {
    copy: 'Copiar',
    copied: 'Copiado',
    folder: 'Carpeta',
    search_index_not_available: 'El índice de búsqueda no está disponible',
    search_no_results_found_for_0: 'Nada se encontró para {0}',
  });
}

// Where a server of the API hands out this site, its own address stands in the examples, so that they can be copied as they are.
const [root, page] = location.href.split('/documentation/');
if (page !== undefined) {
  const texts = document.createTreeWalker(
    document.querySelector('.col-content') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  while (texts.nextNode()) {
    const { currentNode } = texts;
    currentNode.textContent = currentNode.textContent?.replaceAll('http://127.0.0.1:8787', root) ?? '';
  }
  for (const link of document.querySelectorAll('a[href^="http://127.0.0.1:8787"]')) {
    link.setAttribute('href', link.getAttribute('href')?.replace('http://127.0.0.1:8787', root) ?? '');
  }
}

// A title that opens a list is not itself a link: the link comes first in the list, where a keyboard and a screen reader find it.
const tree = document.getElementById('tsd-nav-container');
if (tree !== null) {
  const separateLinks = () => {
    for (const link of tree.querySelectorAll('summary > a')) {
      const list = link.parentElement?.nextElementSibling?.querySelector('ul');
      if (list === null || list === undefined) continue;
      const title = document.createElement('span');
      title.textContent = link.textContent;
      link.replaceWith(title);
      const item = document.createElement('li');
      item.append(link);
      list.prepend(item);
    }
  };
  new MutationObserver(separateLinks).observe(tree, { childList: true });
  separateLinks();
}
