import { expect, test } from 'vitest';
import { en as administrationEn } from '../../src/administration/en.ts';
import { nl as administrationNl } from '../../src/administration/nl.ts';
import { en as contactEn } from '../../src/contact/en.ts';
import { nl as contactNl } from '../../src/contact/nl.ts';
import { en as doorEn } from '../../src/door/en.ts';
import { nl as doorNl } from '../../src/door/nl.ts';
import { en as helpEn } from '../../src/help/en.ts';
import { nl as helpNl } from '../../src/help/nl.ts';
import { en } from '../../src/i18n/en.ts';
import type { Message } from '../../src/i18n/message.ts';
import { nl } from '../../src/i18n/nl.ts';
import { en as recordsEn } from '../../src/i18n/records/en.ts';
import { nl as recordsNl } from '../../src/i18n/records/nl.ts';
import { en as keepingEn } from '../../src/keeping/en.ts';
import { nl as keepingNl } from '../../src/keeping/nl.ts';
import { en as listEn } from '../../src/list/en.ts';
import { nl as listNl } from '../../src/list/nl.ts';
import { en as drawingEn } from '../../src/map/drawing.en.ts';
import { nl as drawingNl } from '../../src/map/drawing.nl.ts';
import { en as mapEn } from '../../src/map/en.ts';
import { nl as mapNl } from '../../src/map/nl.ts';
import { en as overviewEn } from '../../src/map/overview/en.ts';
import { nl as overviewNl } from '../../src/map/overview/nl.ts';
import { en as measuresEn } from '../../src/measures/en.ts';
import { nl as measuresNl } from '../../src/measures/nl.ts';
import { en as planEn } from '../../src/plan/en.ts';
import { nl as planNl } from '../../src/plan/nl.ts';

const dutch: Record<string, Message> = { ...nl, ...recordsNl, ...contactNl, ...doorNl, ...administrationNl, ...keepingNl, ...measuresNl, ...mapNl, ...drawingNl, ...overviewNl, ...planNl, ...listNl, ...helpNl };
const english: Record<string, Message> = { ...en, ...recordsEn, ...contactEn, ...doorEn, ...administrationEn, ...keepingEn, ...measuresEn, ...mapEn, ...drawingEn, ...overviewEn, ...planEn, ...listEn, ...helpEn };
const sentencesOf = (message: Message): string[] => (typeof message === 'string' ? [message] : [message.one, message.other]);
const placesOf = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
const everySentence = [...Object.values(dutch), ...Object.values(english)].flatMap(sentencesOf);

test('both catalogues have the same keys', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
});

test('both catalogues have the same places and the same plural forms', () => {
  const shape = (catalogue: Record<string, Message>) =>
    Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, typeof message === 'string' ? placesOf(message) : [placesOf(message.one), placesOf(message.other)]]));
  expect(shape(english)).toEqual(shape(dutch));
});

test('no text judges how someone feels', () => {
  const words = /eenza|isolement|geïsoleerd|zielig|lonel|isolat/i;
  expect(everySentence.filter((sentence) => words.test(sentence))).toEqual([]);
});

test('one thing has one word in every text', () => {
  // One is a "persoon", several are "mensen", and a Facility is called in every part as the schema calls it.
  const dutchOthers = /\bmens\b|personen|activiteit of plek|\bplekken\b|nieuw contact|maak ongedaan|opslaan/i;
  const englishOthers = /somebody|proposal|activity or place|new contact/i;
  expect(Object.values(dutch).flatMap(sentencesOf).filter((sentence) => dutchOthers.test(sentence))).toEqual([]);
  expect(Object.values(english).flatMap(sentencesOf).filter((sentence) => englishOthers.test(sentence))).toEqual([]);
});

test('no Dutch text uses office jargon', () => {
  const words = /cliënt|zelfredzaam|inzetten|casuïstiek|middels|teneinde|betreffende|derhalve|indien|dient te/i;
  expect(Object.values(dutch).flatMap(sentencesOf).filter((sentence) => words.test(sentence))).toEqual([]);
});

test('Dutch sentences stay at fifteen words', () => {
  const sentences = Object.values(dutch).flatMap(sentencesOf).flatMap((text) => text.split(/(?<=[.?!])\s/));
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
});

test('no text is empty or has loose spaces within', () => {
  expect(everySentence.filter((sentence) => sentence.trim() === '' || /\s{2,}/.test(sentence))).toEqual([]);
});
