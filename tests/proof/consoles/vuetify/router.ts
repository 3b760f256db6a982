import { createRouter, createWebHistory } from 'vue-router';
import { homeOf, MY_KEYS, scopeOf, SETTINGS, TENANT_KEYS } from '../core/site.ts';
import ApiKeys from './ApiKeys.vue';
import KeyForm from './KeyForm.vue';
import Overview from './Overview.vue';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: ({ path }) => homeOf(scopeOf(path)) },
    { path: SETTINGS, redirect: `${SETTINGS}/platform-settings` },
    { path: MY_KEYS, component: ApiKeys, props: { scope: 'user' } },
    { path: `${MY_KEYS}/new`, component: KeyForm, props: { scope: 'user', back: MY_KEYS } },
    { path: TENANT_KEYS, component: ApiKeys, props: { scope: 'tenant' } },
    { path: `${TENANT_KEYS}/new`, component: KeyForm, props: { scope: 'tenant', back: TENANT_KEYS } },
    { path: '/:rest(.*)', component: Overview },
  ],
});
