import type { SectionFacts } from './section.facts.ts';
import { section, subsections } from './section.starter.table.ts';

export const SURGERY_SECTIONS: readonly SectionFacts[] = [
  section('surgery', 'Surgery', '10004-69990'),
  ...subsections('surgery', [
    ['needle-aspiration', 'Needle aspiration', '10004-10021'],
    ['skin-and-breast', 'Skin and breast', '10030-19499'],
    ['musculoskeletal', 'Muscles, bones and joints', '20100-29999'],
    ['respiratory', 'Nose, airways and lungs', '30000-32999'],
    ['heart-and-vessels', 'Heart and blood vessels', '33016-37799'],
    ['blood-and-lymph', 'Blood-forming and lymph organs', '38100-38999'],
    ['mediastinum', 'Middle of the chest and diaphragm', '39000-39599'],
    ['digestive', 'Digestive organs', '40490-49999'],
    ['urinary', 'Kidneys and urinary tract', '50010-53899'],
    ['male-genital', 'Male genital organs', '54000-55899'],
    ['reproductive', 'Reproductive and intersex surgery', '55920-55980'],
    ['female-genital', 'Female genital organs', '56405-58999'],
    ['maternity', 'Pregnancy and birth', '59000-59899'],
    ['endocrine', 'Endocrine glands', '60000-60699'],
    ['nervous', 'Brain, spine and nerves', '61000-64999'],
    ['eye', 'Eye', '65091-68899'],
    ['ear', 'Ear', '69000-69979'],
    ['microscope', 'Operating microscope', '69990-69990'],
  ]),
];
