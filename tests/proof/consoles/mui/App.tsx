import { useState } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { token } from '../core/session.ts';
import { homeOf, MY_KEYS, scopeOf, SETTINGS, TENANT_KEYS, titleOf } from '../core/site.ts';
import { KeysPage } from './KeysPage.tsx';
import { Layout } from './Layout.tsx';
import { LogIn } from './LogIn.tsx';
import { Overview } from './Overview.tsx';

export function App() {
  const { pathname } = useLocation();
  const [isLoggedIn, setLoggedIn] = useState(token() !== null);
  if (!isLoggedIn) return <LogIn done={() => setLoggedIn(true)} />;
  return (
    <Layout leave={() => setLoggedIn(false)}>
      <Routes>
        <Route path="/" element={<Navigate to={homeOf(scopeOf(pathname))} replace />} />
        <Route path={SETTINGS} element={<Navigate to={`${SETTINGS}/platform-settings`} replace />} />
        <Route path={MY_KEYS} element={<KeysPage key="user" scope="user" />} />
        <Route path={TENANT_KEYS} element={<KeysPage key="tenant" scope="tenant" />} />
        <Route path="*" element={<Overview title={titleOf(pathname)} />} />
      </Routes>
    </Layout>
  );
}
