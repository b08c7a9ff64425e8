import 'graphiql/setup-workers/vite';
import '@fontsource-variable/noto-sans-sc';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask';
import { firstQuery } from './first-query';

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL fetcher={ask} defaultQuery={firstQuery} defaultEditorToolsVisibility="variables" />,
);
