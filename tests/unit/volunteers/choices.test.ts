import { expect, it } from 'vitest';
import { readChoices, writeChoices } from '../../../src/volunteers/choices.ts';

const ALL = {
  district: 'landkreis-heilbronn',
  place: 'neckarsulm',
  kind: 'immigration-office',
  topic: 'geld',
  language: 'unknown',
  hours: 'open',
  confidence: 'high',
};

it('stand in the address under German names and are read back', () => {
  expect(writeChoices(ALL)).toBe(
    'kreis=landkreis-heilbronn&ort=neckarsulm&art=immigration-office&thema=geld&sprache=unknown&zeit=open&beleg=high',
  );
  expect(readChoices(`#${writeChoices(ALL)}`)).toEqual(ALL);
});

it('leave nothing in the address where nothing is chosen', () => {
  expect(writeChoices({ kind: '', district: '' })).toBe('');
  expect(readChoices('')).toEqual({});
});

it('are not read from an address that points to a part of the page', () => {
  expect(readChoices('#main')).toBeUndefined();
});

it('leave out a place without its district, and what is no filter', () => {
  expect(readChoices('#ort=neckarsulm&farbe=rot&art=other')).toEqual({ kind: 'other' });
});
