import { html, nothing } from 'lit';
import type { Work } from './block-sheet';

/** The work of every week side by side, what it weighs for a member who was chosen, and what grows too fast. */
export function totals(weeks: Work[], whose: string) {
  const figures: [string, (work: Work) => number][] = [
    ['Sets', (work) => work.sets],
    ['Hard sets', (work) => work.hard],
    ['Foot contacts', (work) => work.contacts],
    ['Reps at 80 % or more', (work) => work.heavy],
  ];
  return html`
    <div class="scroll" role="group" tabindex="0" aria-label="Work of each week">
      <table class="totals">
        <caption>
          Work of each week
        </caption>
        <thead>
          <tr>
            <th scope="col"><span class="unseen">Figure</span></th>
            ${weeks.map((work) => html`<th scope="col">Week ${work.week}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${figures.map(
            ([name, of]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${weeks.map((work) => html`<td class=${name === 'Foot contacts' && work.warning ? 'warn' : ''}>${of(work)}</td>`)}
              </tr>`,
          )}
          ${whose
            ? html`<tr>
                <th scope="row">Tonnage for ${whose}</th>
                ${weeks.map((work) => html`<td>${work.tonnage}</td>`)}
              </tr>`
            : nothing}
          ${weeks.some((work) => work.without > 0)
            ? html`<tr>
                <th scope="row">Sets with no max known</th>
                ${weeks.map((work) => html`<td>${work.without}</td>`)}
              </tr>`
            : nothing}
        </tbody>
      </table>
    </div>
    ${weeks.filter((work) => work.warning).map((work) => html`<p class="warnings">${work.warning}</p>`)}
  `;
}
