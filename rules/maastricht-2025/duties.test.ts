import { describe, expect, it } from 'vitest';
import { compiled, type Dataset, type FactValue, type Proposal, run } from '@maatstaf/core';
import { readPack } from './read-pack.ts';

const { pack, dataset } = readPack();
const { assessment, scores } = await run({ pack, dataset, evaluator: compiled });

/** By proposal, the names of the rules that ask for a person. */
const asked = new Map(
  assessment.proposals.map(({ proposal, attention }) => [
    proposal,
    attention.filter(({ unknown }) => unknown.length === 0).map(({ rule }) => rule),
  ]),
);
const asking = (rule: string): readonly string[] =>
  [...asked].filter(([, rules]) => rules.includes(rule)).map(([proposal]) => proposal);

/** The example data with one fact of every proposal changed. */
const withFact = (
  fact: string,
  value: FactValue,
  where: (proposal: Proposal) => boolean = () => true,
): Dataset => ({
  ...dataset,
  proposals: dataset.proposals.map((proposal) =>
    where(proposal) ? { ...proposal, facts: { ...proposal.facts, [fact]: value } } : proposal,
  ),
});
const serves = (proposal: string, neighbourhood: string): boolean =>
  dataset.proposals
    .find(({ id }) => id === proposal)
    ?.serves.some((served) => served.neighbourhood === neighbourhood) ?? false;

describe('what the policy of Maastricht asks in particular', () => {
  it('room rental to associations never changes a score', async () => {
    for (const value of [true, false]) {
      const changed = await run({
        pack,
        evaluator: compiled,
        dataset: withFact(
          'proposal.rentsToAssociations',
          value,
          ({ pool }) => pool === 'operating',
        ),
      });
      expect(changed.scores.proposals).toEqual(scores.proposals);
    }
  });

  it('a person is told that few walk-in hours are no fault where rooms are rented out', () => {
    expect(asking('attention/room-rental')).toEqual(['p-wyck-hall-operating']);
  });

  it('no points go by what a proposal costs or asks', () => {
    const amounts = JSON.stringify(
      pack.rules
        .filter(({ event }) => event.type === 'score')
        .map(({ conditions, event }) => [conditions, event]),
    );
    expect(amounts).not.toMatch(/Cents/);
  });

  it('a building that visitors call good gets no points for a gap, and a question', () => {
    for (const id of ['p-nazareth-refurbishment', 'p-haarderhof-kitchen']) {
      const gap = assessment.proposals
        .find(({ proposal }) => proposal === id)
        ?.pairs[0]?.values.find(({ criterion }) => criterion === 'local-gap');
      expect(gap?.point, id).toBe(0);
      expect(asked.get(id), id).toContain('attention/good-building');
    }
  });

  it.each([
    ['Dousberg-Hazendans', 'BU09350208', 'p-hazendans-new-place-running'],
    ['Randwyck', 'BU09350600', 'p-randwyck-new-place-running'],
    ['Wyckerpoort', 'BU09350400', 'p-wyckerpoort-new-place'],
  ])('a new small place in %s, which residents asked for, fills a gap', (_name, code, id) => {
    const pair = assessment.proposals
      .find(({ proposal }) => proposal === id)
      ?.pairs.find(({ neighbourhood }) => neighbourhood === code);
    expect(pair?.values.find(({ criterion }) => criterion === 'local-gap')?.point).toBe(100);
  });

  it('a wish that is noted later counts like one from the report', async () => {
    const noted: Dataset = {
      ...dataset,
      neighbourhoods: dataset.neighbourhoods.map((neighbourhood) => ({
        ...neighbourhood,
        facts: { ...neighbourhood.facts, 'neighbourhood.voicedWishes': ['modern-look'] },
      })),
    };
    const after = await run({ pack, dataset: noted, evaluator: compiled });
    const look = after.assessment.proposals.find(
      ({ proposal }) => proposal === 'p-sint-pieter-look',
    );
    expect(look?.pairs[0]?.values.find(({ criterion }) => criterion === 'local-gap')?.point).toBe(
      100,
    );
  });

  it('in the two districts without a report, a person asks whether residents have a wish', () => {
    const unreported = dataset.neighbourhoods.filter(
      ({ facts }) => facts['neighbourhood.visitReported'] === false,
    );
    expect(new Set(unreported.map(({ cityDistrict }) => cityDistrict))).toEqual(
      new Set(['West', 'Zuid-West']),
    );
    const there = dataset.proposals.filter(({ serves: served }) =>
      served.some(({ neighbourhood }) => unreported.some(({ code }) => code === neighbourhood)),
    );
    expect(asking('attention/visit-not-reported').toSorted()).toEqual(
      there.map(({ id }) => id).toSorted(),
    );
  });

  it('an application for one group is told to be allowed, not held against it', () => {
    expect(asking('attention/own-group')).toContain('p-language-malberg');
  });

  it('a vulnerable neighbourhood that was long silent gets a visit', () => {
    const silent = dataset.neighbourhoods.filter(
      ({ facts }) => Number(facts['neighbourhood.roundsWithoutApplication']) >= 2,
    );
    expect(silent.map(({ name }) => name)).toEqual(['Sint Maartenspoort']);
    const found = asking('attention/high-need-no-application');
    expect(found).toEqual([
      'p-baby-group-sint-maartenspoort',
      'p-boschstraatkwartier-music-room',
      'p-community-work-centre',
      'p-roadshow',
    ]);
    expect(found.filter((id) => !serves(id, 'BU09350005'))).toEqual([]);
  });

  it('a second district house in Pottenberg is questioned', () => {
    expect(asking('attention/district-house-nearby')).toEqual([
      'p-pottenberg-district-house',
      'p-pottenberg-district-house-rooms',
    ]);
  });

  it('community work past the interim evaluation is told to depend on it', () => {
    const found = asking('attention/after-evaluation');
    const long = dataset.proposals.filter(
      ({ pool, facts }) => pool === 'community-work' && Number(facts['proposal.years']) > 2,
    );
    expect(found.toSorted()).toEqual(long.map(({ id }) => id).toSorted());
    expect(found).toHaveLength(13);
  });
});
