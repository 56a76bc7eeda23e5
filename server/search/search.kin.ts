/** What patients and clinicians call the same: words of a line find each other, a little below the word itself. */
const LINES: readonly string[] = [
  'abdomen abdominal belly stomach tummy',
  'arthroscopy arthroscopic keyhole',
  'bladder urinary',
  'blood hematology',
  'bone osseous',
  'brain cerebral',
  'breast mammary',
  'cancer malignant carcinoma tumor',
  'cut incision',
  'drain drainage',
  'ear otic auditory',
  'ecg ekg electrocardiogram electrocardiography',
  'exam examination checkup',
  'eye ophthalmic ocular',
  'fracture broken break',
  'gallbladder cholecystectomy',
  'heart cardiac',
  'hearing audiometry',
  'womb uterus uterine',
  'implant implantation',
  'injection shot inject',
  'joint articular',
  'kidney renal',
  'liver hepatic',
  'lung pulmonary',
  'mole nevus',
  'mouth oral',
  'mri magnetic',
  'nerve neural',
  'nose nasal',
  'numbing anesthetic anesthesia',
  'removal excision remove excise',
  'replacement arthroplasty',
  'scan imaging',
  'scope endoscopy endoscopic',
  'skin dermal cutaneous',
  'stitch suture',
  'throat pharynx',
  'ultrasound sonogram sonography ultrasonography',
  'urine urinalysis',
  'vaccine immunization vaccination',
  'vein venous',
  'visit appointment encounter',
  'windpipe trachea',
  'xray radiograph radiologic',
];

/** Stems that mean about the same as a stem. @param stem of `search.stem` */
export function kinOf(stem: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, Set<string>>();
  for (const line of LINES) {
    const stems = line.split(' ').map(stem);
    for (const one of stems) {
      const others = kin.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      kin.set(one, others);
    }
  }
  return new Map([...kin].map(([one, others]) => [one, [...others]]));
}
