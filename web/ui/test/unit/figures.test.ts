import { expect, test } from 'vitest';
import { figure } from '../../src/i18n/figures.ts';

test('where a count may not be told, those who are shown are the least', () => {
  expect(figure({ band: 'some' }, 36)).toBe('minstens 36');
  expect(figure({ band: 'few' })).toBe('enkele');
  expect(figure({ exact: 40 }, 36)).toBe('40');
  expect(figure({ exact: 0 }, 0)).toBe('0');
  expect(figure(undefined, 36)).toBe('onbekend');
});
