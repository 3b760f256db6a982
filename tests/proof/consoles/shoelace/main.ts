import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/shoelace.js';
import './page.css';
import './icons.ts';
import './app.ts';
