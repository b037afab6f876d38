import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { licences } from './build/licences.ts';
import { tight } from './build/tight.ts';

// The framework, which comes with every page.
const svelteItself = /node_modules\/(?!sigma|graphology|events)/;
// What every page needs is one chunk; without a rule the bundler cuts it up by who shares what.
const shell = /\/src\/(api\/(?!managed|imports|lettinggo|map|untilready)|app\/(?!App|paged)|i18n\/[^/]+$|ui\/(?!Modal|KindName|WorkNote)|missing\/|frame\/(?!ChangedNotice))/;
// Drawing with a graphics processor, which comes only when there is one and much to draw.
const sigma = /node_modules\/(sigma|graphology|events)|\/src\/map\/overview\/(stage|field|shaders)/;

// File names stay the same from build to build; the Go server puts the hash of the content where
// __HASH__ stands and serves the files as immutable. Lines stay short so that a diff is readable.
export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/assets/__HASH__/' : '/',
  plugins: [svelte(), licences(), tight(['svelte', 'sigma'])],
  // Scripts find each other beside themselves, so only index.html holds __HASH__.
  experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  build: {
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    cssMinify: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'app.js',
        chunkFileNames: '[name].js',
        assetFileNames: 'app[extname]',
        advancedChunks: { groups: [{ name: 'svelte', test: svelteItself }, { name: 'shell', test: shell }, { name: 'sigma', test: sigma }] },
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: false } },
      },
    },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:8787', '/demo': 'http://127.0.0.1:8787' } },
  test: { include: ['test/unit/**/*.test.ts'], environment: 'node' },
}));
