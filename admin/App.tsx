import { QueryClient } from '@tanstack/react-query';
import {
  AdminContext,
  CoreAdminUI,
  CustomRoutes,
  localStorageStore,
  Resource,
  reactRouterProvider,
} from 'react-admin';
import { InvitationPage } from './account/InvitationPage.tsx';
import { SignInPage } from './account/SignInPage.tsx';
import { audit } from './audit/index.ts';
import { codes } from './codes/index.ts';
import { Blank } from './layout/Blank.tsx';
import { Breakdown } from './layout/Breakdown.tsx';
import { Frame } from './layout/Frame.tsx';
import { later } from './layout/later.tsx';
import { Notifications } from './layout/Notifications.tsx';
import { Nowhere } from './layout/Nowhere.tsx';
import { StyleNonce } from './layout/StyleNonce.tsx';
import { Surface } from './layout/Surface.tsx';
import { darkTheme, lightTheme } from './layout/theme.ts';
import { people } from './people/index.ts';
import { authProvider } from './providers/auth.provider.ts';
import { dataProvider } from './providers/data.provider.ts';
import { i18nProvider } from './providers/i18n.provider.ts';
import { mayAskAgain } from './providers/query.retry.ts';
import { queue } from './queue/index.ts';
import { releases } from './releases/index.ts';
import { review } from './review/index.ts';
import { templates } from './templates/index.ts';
import { worklist } from './worklist/index.ts';

const Home = later(() => import('./home/Home.tsx'));
const Account = later(() => import('./account/AccountPage.tsx'));
const Import = later(() => import('./releases/ImportPage.tsx'));
const Sections = later(() => import('./sections/SectionsPage.tsx'));
const Specialties = later(() => import('./specialties/SpecialtiesPage.tsx'));
const Settings = later(() => import('./settings/SettingsPage.tsx'));

const { Route } = reactRouterProvider;
const store = localStorageStore('1', 'Plaincode');
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Without a line a question is refused at once and says so; react-query would hold it back without a word.
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: mayAskAgain,
      staleTime: 5_000,
    },
    mutations: { networkMode: 'always' },
  },
});

export function App() {
  return (
    <StyleNonce>
      <AdminContext
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        store={store}
        queryClient={queryClient}
        lightTheme={lightTheme}
        darkTheme={darkTheme}
      >
        <Surface>
          <CoreAdminUI
            requireAuth
            disableTelemetry
            title="Plaincode"
            dashboard={Home}
            layout={Frame}
            loading={Blank}
            loginPage={SignInPage}
            catchAll={Nowhere}
            error={Breakdown}
          >
            <Resource name="codes" {...codes} />
            <Resource name="queue" {...queue} />
            <Resource name="worklist" {...worklist} />
            <Resource name="review" {...review} />
            <Resource name="templates" {...templates} />
            <Resource name="releases" {...releases} />
            <Resource name="people" {...people} />
            <Resource name="audit" {...audit} />
            <CustomRoutes>
              <Route path="/imports/:id" element={<Import />} />
              <Route path="/sections" element={<Sections />} />
              <Route path="/specialties" element={<Specialties />} />
              <Route path="/account" element={<Account />} />
              <Route path="/settings" element={<Settings />} />
            </CustomRoutes>
            <CustomRoutes noLayout>
              <Route path="/invitation/:token" element={<InvitationPage />} />
            </CustomRoutes>
          </CoreAdminUI>
          <Notifications />
        </Surface>
      </AdminContext>
    </StyleNonce>
  );
}
