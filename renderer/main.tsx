// First, so that the modules' styles win over the plain elements.
import './tokens.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { api } from './api.ts';
import { App } from './app/app.tsx';
import { useSettingsStore } from './app/settings-store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
useSettingsStore.getState().receive(api().initial);
createRoot(root).render(<App />);
