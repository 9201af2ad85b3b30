import type { AnyRule } from './define.ts';
import scoreAboveMax from './score-above-max.ts';
import scoreNegative from './score-negative.ts';
import scoreNotOnScale from './score-not-on-scale.ts';
import scoreTierMismatch from './score-tier-mismatch.ts';
import scoreFormulaMismatch from './score-formula-mismatch.ts';
import scoreEmpty from './score-empty.ts';
import scoreNotApplicableUnexplained from './score-not-applicable-unexplained.ts';
import scoreNotApplicableForbidden from './score-not-applicable-forbidden.ts';
import scoreZeroForNotApplicable from './score-zero-for-not-applicable.ts';
import scoreDash from './score-dash.ts';
import scoreIsDate from './score-is-date.ts';
import scoreIsError from './score-is-error.ts';
import scoreIsText from './score-is-text.ts';
import scoreFromFormula from './score-from-formula.ts';
import scoreJump from './score-jump.ts';
import surveySelfScored from './survey-self-scored.ts';
import deductionPositive from './deduction-positive.ts';
import bonusAboveCap from './bonus-above-cap.ts';
import numberIsText from './number-is-text.ts';
import numberAmbiguous from './number-ambiguous.ts';
import numberWithUnit from './number-with-unit.ts';
import numberLookAlike from './number-look-alike.ts';
import ratioAbove100 from './ratio-above-100.ts';
import ratioDenominatorZero from './ratio-denominator-zero.ts';
import ratioStatedDiffers from './ratio-stated-differs.ts';
import totalDiffers from './total-differs.ts';
import totalOverwritten from './total-overwritten.ts';
import totalFormulaMissesChild from './total-formula-misses-child.ts';
import totalRowDiffers from './total-row-differs.ts';
import totalRowOverwritten from './total-row-overwritten.ts';
import totalRowMissesField from './total-row-misses-field.ts';
import totalCountsOptions from './total-counts-options.ts';
import totalCountsGroups from './total-counts-groups.ts';
import totalMaxDiffers from './total-max-differs.ts';
import maxEdited from './max-edited.ts';
import codeLostZero from './code-lost-zero.ts';
import codeIsDate from './code-is-date.ts';
import codeDuplicated from './code-duplicated.ts';
import codeMissing from './code-missing.ts';
import codeUnknown from './code-unknown.ts';
import rowOrderChanged from './row-order-changed.ts';
import rowUnplaced from './row-unplaced.ts';
import nameDiffers from './name-differs.ts';
import setMismatch from './set-mismatch.ts';
import textLegacyEncoding from './text-legacy-encoding.ts';
import textMixedScript from './text-mixed-script.ts';
import textFormula from './text-formula.ts';
import textIsError from './text-is-error.ts';
import notePersonalData from './note-personal-data.ts';
import evidenceColumnMissing from './evidence-column-missing.ts';
import evidenceMissing from './evidence-missing.ts';
import evidenceWithoutNumber from './evidence-without-number.ts';
import evidenceWithoutDate from './evidence-without-date.ts';
import evidenceWithoutPage from './evidence-without-page.ts';
import evidenceIsDate from './evidence-is-date.ts';
import evidenceLinkOnly from './evidence-link-only.ts';
import evidenceDateUnreadable from './evidence-date-unreadable.ts';
import evidenceTwoDates from './evidence-two-dates.ts';
import evidenceOutsidePeriod from './evidence-outside-period.ts';
import evidenceInFuture from './evidence-in-future.ts';
import evidenceIssuerGone from './evidence-issuer-gone.ts';
import docnumberSpaced from './docnumber-spaced.ts';
import docnumberNoLeadingZero from './docnumber-no-leading-zero.ts';
import docnumberNoSlash from './docnumber-no-slash.ts';
import docnumberAscii from './docnumber-ascii.ts';
import docnumberUnknownType from './docnumber-unknown-type.ts';
import docnumberPartyForm from './docnumber-party-form.ts';
import unitCopied from './unit-copied.ts';
import waiverUnused from './waiver-unused.ts';
import waiverStale from './waiver-stale.ts';
import waiverWithoutText from './waiver-without-text.ts';
import waiverNotAllowed from './waiver-not-allowed.ts';

/** Every rule, by subject. A rule that is not listed here does not run; a test compares the list with the folder. */
export const rules: readonly AnyRule[] = [
  // Scores
  scoreAboveMax,
  scoreNegative,
  scoreNotOnScale,
  scoreTierMismatch,
  scoreFormulaMismatch,
  scoreEmpty,
  scoreDash,
  scoreNotApplicableUnexplained,
  scoreNotApplicableForbidden,
  scoreZeroForNotApplicable,
  scoreIsDate,
  scoreIsError,
  scoreIsText,
  scoreFromFormula,
  scoreJump,
  surveySelfScored,
  deductionPositive,
  bonusAboveCap,
  // Numbers and ratios
  numberIsText,
  numberAmbiguous,
  numberWithUnit,
  numberLookAlike,
  ratioAbove100,
  ratioDenominatorZero,
  ratioStatedDiffers,
  // Totals and maxima
  totalDiffers,
  totalOverwritten,
  totalFormulaMissesChild,
  totalRowDiffers,
  totalRowOverwritten,
  totalRowMissesField,
  totalCountsOptions,
  totalCountsGroups,
  totalMaxDiffers,
  maxEdited,
  // Codes, titles and the set
  codeLostZero,
  codeIsDate,
  codeDuplicated,
  codeMissing,
  codeUnknown,
  rowOrderChanged,
  rowUnplaced,
  nameDiffers,
  setMismatch,
  // Text
  textLegacyEncoding,
  textMixedScript,
  textFormula,
  textIsError,
  notePersonalData,
  // Evidence
  evidenceColumnMissing,
  evidenceMissing,
  evidenceWithoutNumber,
  evidenceWithoutDate,
  evidenceWithoutPage,
  evidenceIsDate,
  evidenceLinkOnly,
  evidenceDateUnreadable,
  evidenceTwoDates,
  evidenceOutsidePeriod,
  evidenceInFuture,
  evidenceIssuerGone,
  // Document numbers
  docnumberSpaced,
  docnumberNoLeadingZero,
  docnumberNoSlash,
  docnumberAscii,
  docnumberUnknownType,
  docnumberPartyForm,
  // Units against each other
  unitCopied,
  // Waivers
  waiverUnused,
  waiverStale,
  waiverWithoutText,
  waiverNotAllowed,
];
