import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import vuetify from 'vite-plugin-vuetify';

/** Each console is a folder of its own: `vite build mui` leaves it in `mui/dist`. */
export default defineConfig({
  plugins: [react(), vue(), vuetify()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
    // What is asked for only later has a place of its own: the server can be slow with it.
    rollupOptions: { output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
});
