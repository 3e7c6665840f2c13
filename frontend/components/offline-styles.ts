import { css } from 'lit';

/** One column on a plain page, in the colours of the system and of the gym. */
export const offlineStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    max-inline-size: 40rem;
    margin-inline: auto;
    padding: 0 1rem 2rem;
    font-family: system-ui, sans-serif;
    line-height: 1.5;
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
    padding-block: 0.75rem;
  }
  .state {
    margin: 0;
    padding: 0.25rem 0.75rem;
    border: 1px solid currentColor;
    border-radius: 1rem;
    font-weight: 600;
  }
  header a {
    padding-block: 0.625rem;
    font-weight: 600;
    color: inherit;
  }
  h1 {
    margin: 0.5rem 0 0;
    font-size: 1.5rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  .lead {
    margin: 0.25rem 0 1rem;
    color: var(--lr-text-quiet, GrayText);
  }
  ol {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button {
    min-block-size: 3rem;
    border: 1px solid var(--lr-field-border, GrayText);
    border-radius: 0.875rem;
    background: transparent;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .back {
    margin-block-end: 1rem;
    padding-inline: 1rem;
  }
  .session {
    display: grid;
    inline-size: 100%;
    padding: 0.75rem 1rem;
    text-align: start;
  }
  .day,
  .told {
    font-size: 0.875rem;
  }
  .title {
    font-weight: 650;
  }
  :focus-visible {
    outline: 3px solid Highlight;
    outline-offset: 2px;
  }
`;
