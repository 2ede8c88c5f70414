import { useMemo, useState } from 'preact/compat';
import { siteUrl } from '../../site/url.ts';
import { $storedVersions, followVersions } from '../../storage/beside/versions-there.ts';
import { dueText } from '../../text/due.ts';
import { dueOf } from '../../worksheet/agreed/due.ts';
import { type DueLine, dueLines } from '../../worksheet/agreed/due-text.ts';
import { datedSheet, nextDates, nextDatesText } from '../../worksheet/agreed/where-you-were.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { openDossierVersions } from '../../worksheet/saved/open-dossier-versions.ts';
import { lastLaidDown, type Version } from '../../worksheet/saved/version.ts';
import { today as todayNow } from '../answers/today.ts';
import type { Edition } from '../answers/use-edition.ts';
import { useStore } from '../preact/use-store.ts';

interface Props {
  readonly edition: Edition;
  readonly lookup: Lookup;
}

/** What is agreed next, and what is due, each with the way to where it is solved. Nothing where nothing is. */
export function WhatIsDue({ edition, lookup }: Props) {
  useState(followVersions);
  const stored = useStore($storedVersions);
  const today = useMemo(todayNow, []);
  const { next, lines } = useMemo(() => {
    const sheets = edition.worksheets.map((worksheet) => datedSheet(worksheet, lookup));
    const due = dueOf({ ...edition, lookup, last: lastIn(stored) }, today);
    return { next: nextDatesText(nextDates(sheets, today), today), lines: dueLines(due, today) };
  }, [edition, lookup, stored, today]);
  return (
    <>
      {next !== '' && <p className="due__next">{next}</p>}
      {lines.length > 0 && (
        <section className="due" aria-labelledby="aan-de-beurt">
          <h3 className="due__title nl-heading nl-heading--level-3" id="aan-de-beurt">
            {dueText.title}
          </h3>
          <ul className="due__list">
            {lines.map((line) => (
              <li key={line.type} data-due={line.type}>
                <span>{line.text}</span>{' '}
                <a className="nl-link" href={addressOf(line)}>
                  {line.link}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What a person laid down last; what cannot be read is told of where versions are listed. */
function lastIn(stored: string): Version | undefined {
  const opened = openDossierVersions(stored);
  return opened.ok ? lastLaidDown(opened.value.versions)?.version : undefined;
}

function addressOf({ to }: DueLine): string {
  switch (to.type) {
    case 'question':
      return `${siteUrl(to.at.page)}#${to.at.field}-vraag`;
    case 'versions':
      return siteUrl('/terugkijken/');
    case 'actions':
      return siteUrl('/acties/');
  }
}
