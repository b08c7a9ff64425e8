/** Appends judgements to the log of a folder until it is killed or has written its number of them: arguments FOLDER NAME COUNT. */
import { ReviewStore } from '../../../data/reviews/review-store.js';
import { judgement } from './judgement.js';

const [folder, name, count] = process.argv.slice(2) as [string, string, string];
const store = new ReviewStore(folder, null);
for (let i = 0; i < Number(count); i++) {
  const id = `review-${name}-${i}`;
  await store.append(() => judgement(name, { id, target: `assignment-${name}-${i}`, kind: 'ASSIGNMENT' }));
  process.stdout.write(`${id}\n`);
}
