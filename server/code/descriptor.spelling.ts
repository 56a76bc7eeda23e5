/** Abbreviations of CMS short descriptors and the words that they stand for. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `abd=abdomen abdl=abdominal acquisj=acquisition addl=additional adm=administration admn=administration
  anes=anesthesia arthrs=arthroscopy artl=arterial assmt=assessment asst=assistant bact=bacterial bi=bilateral
  bx=biopsy cath=catheter celulr=cellular chng=change clsd=closed closd=closed comp=complete complx=complex
  cont=continuous cplx=complex cutan=cutaneous cysto=cystoscopy dev=device diag=diagnostic diagn=diagnostic
  drg=drainage dx=diagnostic ea=each endo=endoscopic endosc=endoscopic eval=evaluation exc=excision
  exm=examination ext=external extrem=extremity fx=fracture guid=guidance hosp=hospital hrt=heart ident=identification
  img=imaging immun=immunization implt=implant impltj=implantation incis=incision init=initial inj=injection
  ins=insertion insj=insertion interp=interpretation intrp=interpretation int=internal lap=laparoscopic
  lapro=laparoscopic laryn=laryngeal les=lesion lmtd=limited lwr=lower mgmt=management min=minutes mod=moderate
  mult=multiple nrv=nerve nsg=nursing ofc=office op=operation opn=open ot=occupational pat=patient perq=percutaneous
  plmt=placement prep=preparation proc=procedure pt=patient px=procedure rad=radiation rcnstj=reconstruction
  rem=removal remvl=removal repr=repair revj=revision rmvl=removal rpr=repair scr=screening scrn=screening
  sgl=single skn=skin spec=specimen sprvj=supervision subcelulr=subcellular subsq=subsequent subseq=subsequent
  surg=surgical svc=service svcs=services tc=technical thrpy=therapy tiss=tissue tr=trunk transf=transfer tst=test
  tx=treatment txmnt=treatment u/s=ultrasound us=ultrasound vag=vaginal vsc=visceral w=with w/=with w/o=without
  wnd=wound xm=examination xray=X-ray`
    .split(/\s+/)
    .map((line): [string, string] => {
      const [short = '', long = ''] = line.split('=');
      return [short, long];
    }),
);

/**
 * A CMS short descriptor with its abbreviations written out, as a first idea for a display name. It remains the
 * words of their owner, so it may be shown only where the descriptor may.
 */
export function spellOut(descriptor: string): string {
  const words = descriptor.trim().split(/\s+/).map(spelledOut);
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One word of a descriptor, written out and in small letters but for what is always capital. */
export function spelledOut(word: string): string {
  return SPELLINGS.get(word.toLowerCase()) ?? word.toLowerCase();
}
