import { css } from 'lit';

/** A quiet wall calendar: thin lines, today in the gym's colour, each kind with a colour, a shape and a word. */
export const calendarBoardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .board {
    --surface: var(--aura-surface-color-solid, Canvas);
    --line: var(--vaadin-border-color-secondary, GrayText);
    --quiet: var(--lr-text-quiet, GrayText);
    --accent: var(--aura-accent-color, LinkText);
    --on-accent: var(--aura-accent-contrast-color, Canvas);
    --good: var(--lr-good, green);
    --warn: var(--lr-warn, orange);
    --bad: var(--lr-bad, red);
    --head: 9.5rem;
    --day: 2.625rem;
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
    color: var(--vaadin-text-color, CanvasText);
  }
  .bar,
  .legend,
  .hand {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
  }
  .legend {
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  .legend li {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
  }
  .bar h2 {
    margin: 0 0.5rem;
    font-size: 1rem;
    font-weight: 650;
  }
  button,
  select,
  input {
    box-sizing: border-box;
    min-block-size: 2.25rem;
    padding: 0 0.75rem;
    border: 1px solid var(--lr-field-border, GrayText);
    border-radius: 0.625rem;
    background: var(--surface);
    font: inherit;
    color: inherit;
  }
  button {
    border-color: var(--line);
    cursor: pointer;
    touch-action: manipulation;
  }
  button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button[disabled] {
    opacity: 0.45;
    cursor: default;
  }
  .find {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    margin-inline-start: auto;
  }
  .find input {
    inline-size: 11rem;
  }
  @media (pointer: coarse), (max-width: 640px) {
    button,
    select,
    input {
      min-block-size: 3rem;
    }
  }
  .scroll {
    position: relative;
    overflow: auto;
    max-block-size: max(18rem, calc(100dvh - 24rem));
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
    scroll-padding: 3.5rem 1rem 1rem calc(var(--head) + 0.5rem);
  }
  .line {
    display: grid;
    grid-template-columns: var(--head) repeat(var(--columns), minmax(var(--day), 1fr));
    inline-size: fit-content;
    min-inline-size: 100%;
  }
  .columns-7 {
    --columns: 7;
    --day: 6rem;
  }
  .columns-14 {
    --columns: 14;
    --day: 4rem;
  }
  .columns-28 {
    --columns: 28;
  }
  .body .line {
    content-visibility: auto;
    contain-intrinsic-size: auto 3.75rem;
  }
  .line > * {
    box-sizing: border-box;
    min-inline-size: 0;
    border-block-end: 1px solid var(--line);
    border-inline-end: 1px solid var(--line);
  }
  .line > .sunday {
    border-inline-end: 2px solid var(--lr-field-border, GrayText);
  }
  .line > :last-child {
    border-inline-end: 0;
  }
  .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    background: var(--surface);
  }
  .heads > * {
    padding: 0.25rem 0.125rem;
    background: var(--surface);
    font-size: 0.75rem;
    line-height: 1.25;
    text-align: center;
    color: var(--quiet);
  }
  .heads b {
    display: block;
    font-size: 0.875rem;
    font-weight: 650;
    color: var(--vaadin-text-color, CanvasText);
  }
  .heads .today b {
    color: var(--aura-accent-text-color, inherit);
    text-decoration: underline;
    text-decoration-thickness: 0.15em;
    text-underline-offset: 0.2em;
  }
  .who {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 0.125rem;
    padding: 0.25rem 0.5rem;
    background: var(--surface);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .who a {
    font-weight: 600;
    color: inherit;
    text-decoration: none;
  }
  .who a:hover {
    text-decoration: underline;
  }
  .who small {
    font-size: 0.75rem;
    color: var(--quiet);
  }
  .day {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-block-size: 3.75rem;
    padding: 2px;
  }
  .day.weekend {
    background: color-mix(in oklab, var(--quiet) 6%, transparent);
  }
  .day.past {
    background: color-mix(in oklab, var(--quiet) 12%, transparent);
  }
  .day.today {
    background: color-mix(in oklab, var(--accent) 12%, transparent);
  }
  .day .date {
    font-size: 0.75rem;
    line-height: 1.2;
    color: var(--quiet);
  }
  .day.selected {
    outline: 2px dashed var(--accent);
    outline-offset: -3px;
  }
  .chip {
    --kind: var(--quiet);
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 0.125rem;
    inline-size: 100%;
    min-block-size: 2.375rem;
    padding: 0.125rem 0;
    border: 1px solid color-mix(in oklab, var(--kind) 55%, transparent);
    border-radius: 0.4375rem;
    background: color-mix(in oklab, var(--kind) 10%, var(--surface));
    font-size: 0.75rem;
    line-height: 1.15;
    text-align: center;
    cursor: grab;
    user-select: none;
    touch-action: manipulation;
  }
  .chip svg {
    flex: none;
    color: var(--kind);
  }
  .chip .word {
    inline-size: 100%;
    font-weight: 600;
    white-space: nowrap;
    overflow: hidden;
  }
  .chip .facts {
    display: none;
  }
  .columns-7 .chip,
  .columns-14 .chip {
    justify-content: start;
    padding: 0.1875rem 0.375rem;
    text-align: start;
  }
  .columns-7 .chip .word,
  .columns-14 .chip .word {
    flex: 1;
    inline-size: auto;
    text-overflow: ellipsis;
  }
  .columns-7 .chip .facts {
    display: block;
    inline-size: 100%;
    color: var(--quiet);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .CLASS {
    --kind: var(--lr-warn, orange);
  }
  .LIFTING {
    --kind: var(--aura-accent-color, teal);
  }
  .RUN {
    --kind: light-dark(oklch(0.45 0.13 255), oklch(0.78 0.1 255));
  }
  .RACE {
    --kind: var(--lr-bad, red);
  }
  .legend svg {
    color: var(--kind);
  }
  .chip.RACE {
    border-width: 2px;
    border-color: var(--kind);
  }
  .chip.DONE {
    background: color-mix(in oklab, var(--good) 16%, var(--surface));
    cursor: pointer;
  }
  .chip.MISSED {
    border-style: dashed;
    background: var(--surface);
  }
  .chip.MISSED .word {
    font-weight: 400;
    color: var(--quiet);
    text-decoration: line-through;
  }
  .chip.BUSY {
    min-block-size: 1.5rem;
    border-style: dotted;
    background: repeating-linear-gradient(135deg, transparent 0 5px, color-mix(in oklab, var(--quiet) 16%, transparent) 5px 7px);
    cursor: default;
  }
  .chip .mark {
    font-weight: 700;
  }
  .chip.DONE .mark {
    color: var(--good);
  }
  .chip.MISSED .mark {
    color: var(--bad);
  }
  .chip.selected {
    outline: 3px solid var(--accent);
    outline-offset: 0;
  }
  .chip.held {
    border: 2px dashed var(--accent);
  }
  .chip .mark {
    color: var(--bad);
  }
  .chip.ALLOWED .mark {
    color: var(--quiet);
  }
  .day.FREE {
    background: color-mix(in oklab, var(--good) 14%, transparent);
  }
  .day.WARN {
    background: repeating-linear-gradient(135deg, color-mix(in oklab, var(--warn) 16%, transparent) 0 6px, transparent 6px 12px);
  }
  .day.BLOCK,
  .day.NO {
    background: repeating-linear-gradient(135deg, color-mix(in oklab, var(--bad) 18%, transparent) 0 4px, transparent 4px 8px);
  }
  .day.offer {
    box-shadow: inset 0 0 0 2px var(--good);
  }
  .day.over {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
  .verdict {
    margin-block-start: auto;
    font-size: 0.75rem;
    font-weight: 650;
    line-height: 1.2;
    text-align: center;
  }
  .FREE .verdict {
    color: var(--good);
  }
  .WARN .verdict {
    color: var(--warn);
  }
  :is(.BLOCK, .NO) .verdict {
    color: var(--bad);
  }
  .note.WARN {
    color: var(--warn);
  }
  .note.BLOCK,
  .note.NO {
    color: var(--bad);
  }
  .note.FREE {
    color: var(--good);
  }
  .hand {
    position: sticky;
    inset-block-end: 0;
    z-index: 4;
    min-block-size: 3.25rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
  }
  .hand .text {
    flex: 1 1 20rem;
    min-inline-size: 0;
  }
  .hand p {
    margin: 0;
  }
  .quiet {
    color: var(--quiet);
  }
  .more {
    display: block;
    position: sticky;
    inset-inline-start: 0.5rem;
    margin: 0.5rem;
  }
  .nobody {
    padding: 1.5rem;
    color: var(--quiet);
  }
  dialog {
    max-inline-size: 34rem;
    padding: 1.25rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
    color: inherit;
  }
  dialog h2 {
    margin-block-start: 0;
  }
  dialog p {
    white-space: pre-line;
    line-height: 1.7;
  }
  :is(button, select, input, a, [tabindex]):focus-visible {
    outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
    outline-offset: 1px;
    z-index: 1;
  }
  .day:focus-visible,
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A phone: each week of a member is a row of its own, and its name stands above it. */
  .narrow .line {
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  .narrow .corner {
    display: none;
  }
  .narrow .who {
    grid-column: 1 / -1;
    flex-flow: row wrap;
    justify-content: start;
    align-items: baseline;
    gap: 0.125rem 0.5rem;
    border-inline-end: 0;
  }
  .narrow .scroll {
    overflow: visible;
    max-block-size: none;
  }
  .narrow .chip {
    justify-content: center;
    padding: 0.125rem 0;
    text-align: center;
  }
  .narrow .chip .word {
    flex: none;
    inline-size: 100%;
  }
  .narrow .chip .facts {
    display: none;
  }
  .narrow .chip,
  .narrow .day {
    scroll-margin-block: 4rem 16rem;
  }
  /* Above the places of the frame, which lie under the thumb. */
  .narrow .hand {
    inset-block-end: calc(60px + env(safe-area-inset-bottom));
    padding: 0.5rem;
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.15);
  }
  .narrow .hand .text {
    flex-basis: 100%;
  }
  .narrow .hand button {
    padding: 0 0.5rem;
  }
  .narrow .find {
    inline-size: 100%;
    margin-inline-start: 0;
  }
  .narrow .find input {
    flex: 1;
  }
`;
