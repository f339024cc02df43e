import { render } from 'preact';
import { App } from './components/App';
import { Starting } from './components/Starting';
import { createModel } from './core/model';
import { createClient } from './core/server/client';
import { takeToken } from './core/server/token';
import { createTheme } from './core/theme/theme';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/panels.css';
import './styles/tables.css';
import './styles/article.css';
import './styles/judging.css';

const root = document.getElementById('page');

async function open(at: HTMLElement): Promise<void> {
  const theme = createTheme(window);
  render(<Starting />, at);
  try {
    const model = await createModel(createClient(takeToken(window)), theme, window);
    render(<App model={model} />, at);
  } catch (error) {
    render(<Starting failure={error instanceof Error ? error.message : String(error)} />, at);
  }
}

if (root) void open(root);
