import { minifySync, type Plugin } from 'vite';

/** Takes the white space out of chunks of these names: of others' code nobody reads a difference. */
export function tight(names: string[]): Plugin {
  return {
    name: 'tight',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk' && names.includes(part.name)) part.code = minifySync(part.fileName, part.code, { compress: false, mangle: false, codegen: { removeWhitespace: true } }).code;
      }
    },
  };
}
