import { preview } from 'astro';

/** `npm run preview [port]`: serves the finished site from `dist`. */
const port = Number(process.argv[2] ?? 4321);
const server = await preview({ server: { port }, logLevel: 'error' });
console.log(`http://localhost:${server.port}`);
