/**
 * Prints the licences of all packages that the project is built with, from the lockfile.
 *
 * Usage: node scripts/notices.ts > third-party-notices.txt
 */
import { noticesIn } from '../src/features/licence/installed.ts';

process.stdout.write(noticesIn(process.cwd()));
