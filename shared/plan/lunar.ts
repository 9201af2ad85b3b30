import { dayOf, type Day } from '../base/day.ts';

/**
 * Lunar dates of Vietnam (UTC+7). Source: the algorithm that Hồ Ngọc Đức published ("Thuật toán tính
 * âm lịch"), after J. Meeus, Astronomical Algorithms: new moons and the longitude of the sun.
 * China reckons at UTC+8, which moves Tết in some years (2007, 2030), so that its tables do not serve.
 */

const zone = 7;
const epoch = 2440588;
const synodicMonth = 29.530588853;
const rad = Math.PI / 180;

/**
 * The day of a date of the lunar calendar, ordinary months only (a leap month is not asked for here).
 * `undefined` when the month or its 30th day does not exist.
 */
export function dayOfLunarDate(day: number, month: number, year: number): Day | undefined {
  if (day < 1 || day > 30 || month < 1 || month > 12) return undefined;
  const eleventh = month >= 11 ? eleventhMonth(year) : eleventhMonth(year - 1);
  const next = month >= 11 ? eleventhMonth(year + 1) : eleventhMonth(year);
  const index = lunationAt(eleventh);
  let offset = month >= 11 ? month - 11 : month + 1;
  if (next - eleventh > 365) {
    const leap = leapOffset(eleventh);
    if (offset >= leap) offset += 1;
  }
  const first = newMoonDay(index + offset);
  if (day === 30 && newMoonDay(index + offset + 1) - first < 30) return undefined;
  return (first + day - 1 - epoch) as Day;
}

/** The Julian day on which the k-th new moon since 1900-01-01 falls in Vietnam. */
export function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) + 0.5 + zone / 24);
}

/** The first day of the eleventh lunar month of a year: the one that holds the winter solstice. */
function eleventhMonth(year: number): number {
  const yearEnd = (dayOf(year, 12, 31) as Day) + epoch;
  const k = Math.floor((yearEnd - 2415021) / synodicMonth);
  const day = newMoonDay(k);
  return sunSector(day) >= 9 ? newMoonDay(k - 1) : day;
}

/** How many months after the eleventh the leap month stands: the first that holds no solar term. */
function leapOffset(eleventh: number): number {
  const index = lunationAt(eleventh);
  let last: number;
  let offset = 1;
  let sector = sunSector(newMoonDay(index + offset));
  do {
    last = sector;
    offset += 1;
    sector = sunSector(newMoonDay(index + offset));
  } while (sector !== last && offset < 14);
  return offset - 1;
}

function lunationAt(julianDay: number): number {
  return Math.floor(0.5 + (julianDay - 2415021.076998695) / synodicMonth);
}

/** Which twelfth of its path the sun is in at midnight: 0 from the spring equinox, 9 from the winter solstice. */
function sunSector(julianDay: number): number {
  const t = (julianDay - 2451545.5 - zone / 24) / 36525;
  const anomaly = rad * (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t);
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = mean + centre;
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
}

/** The instant of the k-th new moon, as a Julian date of universal time. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin(rad * (166.56 + 132.87 * t - 0.009173 * t2));
  const sun = rad * (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3);
  const moon = rad * (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3);
  const node = rad * (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3);
  const shift =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const delta =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + shift - delta;
}
