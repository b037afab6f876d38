import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  name: string;
  version: string;
  license: string;
  folder: string;
}

function packageOf(file: string): Package | null {
  let folder = dirname(file);
  while (folder.includes('node_modules')) {
    const path = join(folder, 'package.json');
    if (existsSync(path)) {
      const found = JSON.parse(readFileSync(path, 'utf8'));
      if (found.name && found.version) {
        return { name: found.name, version: found.version, license: found.license ?? 'unknown', folder };
      }
    }
    folder = dirname(folder);
  }
  return null;
}

function textOf(folder: string): string {
  const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license'];
  const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
  return found ? readFileSync(found, 'utf8').trim() : '';
}

/** Writes the licences of every package whose code ended up in the bundle to licences.txt. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const packages = new Map<string, Package>();
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const id of Object.keys(part.modules)) {
          const found = id.includes('node_modules') ? packageOf(id.replace(/^\0/, '').split('?')[0]!) : null;
          if (found) packages.set(found.name, found);
        }
      }
      const sorted = [...packages.values()].sort((a, b) => a.name.localeCompare(b.name));
      const source = sorted
        .map((one) => `${one.name} ${one.version} (${one.license})\n\n${textOf(one.folder)}\n`)
        .join(`\n${'-'.repeat(72)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
