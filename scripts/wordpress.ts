// `npm run wordpress`: a real WordPress on the loopback address, to publish to by hand; all of it is gone when it ends.
import { startWordPress } from './wordpress/server.ts';

const { address, user, applicationPassword } = await startWordPress();
console.log(`WordPress is at ${address} until Ctrl+C.

  Log in to ${address}/wp-admin/ as ${user} with the password "password".
  Publish from VS Code as ${user} with the application password ${applicationPassword}`);
