/** remark-lint as it comes. */
import { remarkSubject } from './remarkSubject.ts';

export default remarkSubject('remark-parse + remark-preset-lint-recommended');
