import { sheetSize } from './sheet.ts';

/** Hands a drawing that stands by itself to the browser as a file to keep. */
export async function savePicture(format: 'svg' | 'png', name: string, svg: string): Promise<void> {
  keep(`${name}.${format}`, format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg));
}

const sharp = 2.5; // pixels of an image per unit: some 240 to an inch of A4

/** The same drawing as an image, so large that it stays sharp on paper. */
async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: sharp * sheetSize.width, height: sharp * sheetSize.height });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no image'))), 'image/png'));
}

function keep(name: string, picture: Blob): void {
  const address = URL.createObjectURL(picture);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
