/**
 * Hard words and what a patient would say, put together and reviewed for this product. One form a line: what stands
 * right of the sign can take the place of what stands left without another change of the sentence.
 */
const LINES = `
abdomen=belly|abdominal=belly|abrasion=scrape|abrasions=scrapes|accelerate=speed up|accordingly=so|accumulate=build up
acute=sudden|adequate=enough|adjacent to=next to|administer=give|administered=given|administering=giving
administers=gives|administration of=giving|adverse=harmful|aggravate=make worse|alleviate=ease|alleviates=eases
ambulate=walk|ambulatory=able to walk|analgesic=pain medicine|analgesics=pain medicines|anesthetize=numb
anesthetized=numbed|anesthetizes=numbs|antecedent=earlier|anterior=front|anticipate=expect|anticoagulant=blood thinner
anticoagulants=blood thinners|antihypertensive=blood pressure medicine|antimicrobial=germ-killing|antipyretic=fever medicine
approximately=about|ascertain=find out|ascertains=finds out|aspirate=draw out|aspirated=drawn out|assessment=check
asymptomatic=without symptoms|axilla=armpit|axillary=armpit|benign=not cancer|bilateral=on both sides|biopsies=tissue samples
biopsy=tissue sample|cardiac=heart|cardiologist=heart doctor|cardiologists=heart doctors|cardiovascular=heart and blood vessel
carcinoma=cancer|carcinomas=cancers|catheter=thin tube|catheters=thin tubes|cease=stop|cephalalgia=headache|cerebral=brain
cervical spine=neck|clavicle=collarbone|coagulate=clot|coagulation=clotting|cognitive=thinking|commence=start
commences=starts|complication=problem|complications=problems|component=part|components=parts|comprise=make up
concerning=about|conduct=do|congenital=present from birth|consequently=so|consume=eat or drink|contraindicated=not advised
contusion=bruise|contusions=bruises|convalescence=recovery|cranial=skull|cutaneous=skin|debridement=cleaning of the wound
deceased=dead|deglutition=swallowing|demonstrate=show|demonstrates=shows|dermal=skin|dermatologist=skin doctor
dermatologists=skin doctors|dermis=skin|diagnostic=testing|discontinue=stop|discontinued=stopped|distal=far
diminish=lessen|dyspnea=shortness of breath|edema=swelling|efficacious=working well|elevate=raise|elevated=high
eliminate=remove|emesis=vomiting|endeavor=try|enumerate=count|epidermal=skin|epidermis=top layer of skin
epistaxis=nosebleed|erythema=redness|establish=set up|etiology=cause|evacuate=empty|evaluate=check|evaluated=checked
evaluates=checks|evaluating=checking|evaluation=check|examination=exam|examinations=exams|excise=cut out|excised=cut out
excises=cuts out|excision=cutting out|excrete=pass|exhibit=show|expedite=speed up|expectorate=cough up
extremities=arms and legs|extremity=arm or leg|facilitate=help|facilitates=helps|febrile=feverish|femur=thigh bone
fracture=break|fractured=broken|fractures=breaks|frequently=often|gastric=stomach|gastroenterologist=stomach doctor
gastrointestinal=stomach and bowel|hematologist=blood doctor|hematoma=bruise|hematomas=bruises|hemorrhage=bleeding
hemorrhages=bleeds|hepatic=liver|humerus=upper arm bone|hyperglycemia=high blood sugar|hyperlipidemia=high cholesterol
hypertension=high blood pressure|hypertensive=with high blood pressure|hypoglycemia=low blood sugar
hypotension=low blood pressure|immediately=right away|immunization=shot|immunizations=shots|impaired=weak
implement=carry out|in conjunction with=with|in lieu of=instead of|in order to=to|in the event of=if there is
in the vicinity of=near|incision=cut|incisions=cuts|indicate=show|indicates=shows|indication=reason|indications=reasons
inferior to=below|inform=tell|informs=tells|ingest=swallow|ingested=swallowed|inhibit=slow down|initial=first
initially=at first|initiate=start|initiated=started|initiates=starts|inquire=ask|insertion of=putting in
insomnia=trouble sleeping|instruct=tell|intervention=treatment|interventions=treatments|intestinal=bowel|intestine=bowel
intestines=bowels|intravenous=into a vein|intravenously=into a vein|invasive=cutting|laceration=cut|lacerations=cuts
lateral=side|lesion=spot|lesions=spots|localized=in one place|lumbar=lower back|malignancies=cancers|malignancy=cancer
malignant=cancerous|manifestation=sign|medial=middle|medication=medicine|medications=medicines|metastasis=spread of cancer
minimize=keep down|mitigate=ease|modification=change|modifications=changes|monitor=watch|monitored=watched
monitoring=watching|monitors=watches|mortality=death|myocardial infarction=heart attack|nasal=nose|nausea=feeling sick
necessitate=need|neoplasm=growth|neoplasms=growths|nephrologist=kidney doctor|neurologist=nerve doctor|notify=tell
numerous=many|obese=very overweight|objective=goal|obtain=get|obtained=taken|obtains=gets|occlude=block
occluded=blocked|occlusion=blockage|ocular=eye|oncologist=cancer doctor|oncologists=cancer doctors|ophthalmologist=eye doctor
ophthalmologists=eye doctors|ophthalmic=eye|optimal=best|optimum=best|oral=by mouth|orally=by mouth
orthopedic=bone and joint|osseous=bone|otologic=ear|palpate=feel|palpated=felt|palpates=feels|pathogen=germ
pathogens=germs|pathologist=lab doctor|pathologists=lab doctors|patella=kneecap|pediatric=children’s|percutaneous=through the skin
percutaneously=through the skin|performed=done|performs=does|perioperative=around surgery|permit=let|permits=lets
phalanges=finger or toe bones|physician=doctor|physicians=doctors|placebo=dummy medicine|posterior=back|postoperative=after surgery
precipitate=bring on|predominantly=mostly|preoperative=before surgery|prescribe=order|prior to=before|procedure=treatment
procedures=treatments|prognosis=outlook|prophylactic=preventive|prophylaxis=prevention|prosthesis=artificial part
proximal=near|pruritus=itching|pulmonary=lung|pulmonologist=lung doctor|purchase=buy|pyrexia=fever|radiograph=X-ray
radiographs=X-rays|radiography=X-ray|radiologist=imaging doctor|radiologists=imaging doctors|recuperate=recover
regarding=about|rehabilitation=recovery training|remainder=rest|renal=kidney|require=need|required=needed
requires=needs|resect=cut out|resected=cut out|resection=cutting out|residual=left over|respiration=breathing
respiratory=breathing|retain=keep|scapula=shoulder blade|sedated=sleepy|select=choose|significant=large|specimen=sample
specimens=samples|spinal column=spine|stenosis=narrowing|sternum=breastbone|subcutaneous=under the skin|subsequent=next
subsequent to=after|subsequently=later|substantial=large|sufficient=enough|superior to=above|sutured=stitched
sutures=stitches|suture=stitch|symptomatic=with symptoms|tachycardia=fast heartbeat|terminate=end|terminates=ends
therapeutic=healing|thoracic=chest|thorax=chest|thrombosis=blood clot|thrombus=blood clot|tibia=shin bone|topical=on the skin
topically=on the skin|trachea=windpipe|transmit=send|transmits=sends|transmitted=sent|ulcer=open sore|ulcers=open sores
urinate=pass urine|urologist=bladder doctor|utilization=use|utilize=use|utilized=used|utilizes=uses|utilizing=using
vaccination=shot|vaccinations=shots|vascular=blood vessel|ventilate=breathe for|verify=check|verifies=checks
vertebra=spine bone|vertebrae=spine bones|vertigo=dizziness|vessel occlusion=blocked vessel|visualize=see
visualized=seen|visualizes=sees|void=pass urine|with respect to=about|with the exception of=except`;

/** Hard word in small letters → plain words. */
export const PLAIN_WORDS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split(/[|\n]/)
    .map((line): [string, string] => {
      const [hard = '', plain = ''] = line.split('=');
      return [hard, plain];
    }),
);

/** Abbreviations that most readers know without being told. */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `AIDS AM AMA CDC CMS COVID CPT CT DNA EKG ER FDA GPS HCPCS HIV ICU ID IV IQ LED MD MRI NA OK OR PDF PM RNA RVU RVUS
  TV UK URL US USA UV VIP A B C D E F G H I II III IV V VI VII VIII IX X XI XII MCG MG ML MM CM KG TC PC APM QPP ASC PE MP`.split(
    /\s+/,
  ),
);
