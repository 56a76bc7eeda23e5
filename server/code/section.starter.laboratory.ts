import type { SectionFacts } from './section.facts.ts';
import { section, subsections } from './section.starter.table.ts';

export const LABORATORY_SECTIONS: readonly SectionFacts[] = [
  section('laboratory', 'Pathology and laboratory', '80047-89398'),
  ...subsections('laboratory', [
    ['panels', 'Panels of tests', '80047-80081'],
    ['drugs', 'Drug testing', '80143-80377'],
    ['stimulation', 'Stimulation and suppression tests', '80400-80439'],
    ['consultation', 'Pathology consultations', '80500-80506'],
    ['urinalysis', 'Urine tests', '81000-81099'],
    ['molecular', 'Molecular and genetic tests', '81105-81479'],
    ['multianalyte', 'Multianalyte assays', '81490-81599'],
    ['chemistry', 'Chemistry', '82009-84999'],
    ['hematology', 'Blood counts and clotting', '85002-85999'],
    ['immunology', 'Immunology', '86000-86849'],
    ['transfusion', 'Transfusion', '86850-86999'],
    ['microbiology', 'Microbiology', '87003-87999'],
    ['autopsy', 'Autopsy', '88000-88099'],
    ['cytopathology', 'Cell pathology', '88104-88199'],
    ['cytogenetics', 'Chromosome studies', '88230-88299'],
    ['surgical-pathology', 'Tissue pathology', '88300-88399'],
    ['in-vivo', 'Tests on the living body', '88720-88749'],
    ['other', 'Other laboratory tests', '89049-89240'],
    ['reproductive', 'Reproductive laboratory', '89250-89398'],
  ]),
];
