import { css } from 'lit';

/** A dialog near the top of the page, wide enough for a name and its kind. */
export const paletteStyles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(38rem, calc(100vw - 24px));
    max-block-size: min(34rem, calc(100dvh - 24px));
    margin-block-start: min(12vh, 96px);
    padding: 0;
    border: 1px solid var(--vaadin-border-color-secondary, GrayText);
    border-radius: 16px;
    background: var(--aura-surface-color-solid, Canvas);
    color: var(--vaadin-text-color, CanvasText);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 56px;
    padding-inline: 20px;
    border: 0;
    border-block-end: 1px solid var(--vaadin-border-color-secondary, GrayText);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 1.0625rem;
  }
  input:focus-visible {
    outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
    outline-offset: -3px;
    border-radius: 16px 16px 0 0;
  }
  ul {
    padding: 8px;
    margin: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    justify-content: space-between;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 10px 12px;
    border-radius: 10px;
    cursor: pointer;
  }
  li[aria-selected='true'] {
    background: var(--aura-accent-color, Highlight);
    color: var(--aura-accent-contrast-color, HighlightText);
  }
  li .what {
    font-size: 0.9375rem;
  }
  p {
    padding: 10px 20px;
    margin: 0;
    color: var(--lr-text-quiet, currentcolor);
    font-size: 0.9375rem;
  }
  h2 {
    margin: 0;
    font-size: 1.25rem;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 14px 20px 0;
  }
  button {
    min-inline-size: 44px;
    min-block-size: 44px;
    border: 1px solid var(--lr-field-border, GrayText);
    border-radius: 10px;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  button:focus-visible {
    outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
    outline-offset: 2px;
  }
  dl {
    display: grid;
    gap: 10px 20px;
    padding: 14px 20px 20px;
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 2px 0 0;
    color: var(--lr-text-quiet, currentcolor);
  }
`;
