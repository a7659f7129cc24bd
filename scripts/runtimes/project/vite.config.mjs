export default { base: './', build: { outDir: 'built-by-vite', rolldownOptions: { input: 'page.html' } } };
