import '@fontsource/roboto/latin-400.css';
import '@fontsource/roboto/latin-500.css';
import '@fontsource/roboto/latin-700.css';
import '@mdi/font/css/materialdesignicons.css';
import 'vuetify/styles';
import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import App from './App.vue';
import { router } from './router.ts';

createApp(App)
  .use(router)
  .use(createVuetify({ theme: { defaultTheme: 'light' } }))
  .mount('#root');
