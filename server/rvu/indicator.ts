import { GLOBAL_PERIOD } from './indicator.global.ts';
import { IMAGING_FAMILY } from './indicator.imaging.ts';
import type { Indicator, IndicatorName } from './indicator.meaning.ts';
import { PC_TC } from './indicator.pctc.ts';
import { STATUS } from './indicator.status.ts';
import { SUPERVISION } from './indicator.supervision.ts';
import {
  ASSISTANT_SURGEON,
  BILATERAL,
  CO_SURGEONS,
  MULTIPLE_PROCEDURE,
  TEAM_SURGERY,
} from './indicator.surgery.ts';

/** Every CMS indicator of a fee schedule row, with each documented value in our own words. */
export const INDICATORS: Readonly<Record<IndicatorName, Indicator>> = {
  status: STATUS,
  globalPeriod: GLOBAL_PERIOD,
  pcTc: PC_TC,
  multipleProcedure: MULTIPLE_PROCEDURE,
  bilateral: BILATERAL,
  assistantSurgeon: ASSISTANT_SURGEON,
  coSurgeons: CO_SURGEONS,
  teamSurgery: TEAM_SURGERY,
  supervision: SUPERVISION,
  imagingFamily: IMAGING_FAMILY,
};

export const INDICATOR_NAMES = Object.keys(INDICATORS) as readonly IndicatorName[];
