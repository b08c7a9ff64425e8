import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v7';
import { BrowserRouter } from 'react-router';
import { I18nProvider } from '../i18n/I18nProvider';
import { createApolloClient } from '../lib/apollo-client';
import { CiteDialog } from '../ui/cite/CiteDialog';
import { AppRoutes } from './AppRoutes';
import { cssVariables } from './theme/css-variables';
import { theme } from './theme/theme';

const client = createApolloClient();

/** The whole interface: providers around the routes. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <BrowserRouter>
        <NuqsAdapter>
          <I18nProvider>
            <ApolloProvider client={client}>
              <AppRoutes />
              <CiteDialog />
            </ApolloProvider>
          </I18nProvider>
        </NuqsAdapter>
      </BrowserRouter>
    </MantineProvider>
  );
}
