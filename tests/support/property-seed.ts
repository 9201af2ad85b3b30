import fc from 'fast-check';

/**
 * Properties draw the same examples at every run, so that a red run is the fault of the change before it.
 * `PROPERTY_SEED=random` or a number of one's own looks further; what it finds becomes an example in a test.
 */
const wish = process.env['PROPERTY_SEED'] ?? '312';
if (wish !== 'random') fc.configureGlobal({ seed: Number(wish) });
