import path from 'path';
import { overrideVaadinConfig } from './vite.generated';

/** Beside the application, the page for no signal: its own entry, so that it starts without the application's code. */
export default overrideVaadinConfig(() => ({
  build: {
    rolldownOptions: {
      input: { offline: path.resolve(__dirname, 'frontend', 'offline.html') },
    },
  },
}));
