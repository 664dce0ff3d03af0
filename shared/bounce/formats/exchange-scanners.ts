import { labelFormat } from './label-format.ts';

/** Sybari Antigen on Exchange: what was found, what became of the message, and who sent it to whom. */
export const antigen = labelFormat({
  name: 'antigen',
  software: 'antigen',
  mark: 'Antigen',
  anchor: /^Antigen for \S{1,30} found [^]{1,400}?\bThe message is currently (?:Purged|Deleted|Blocked)/m,
  recipient: /\bsent from [^\n]{1,200}? to (\S{3,320}@\S{1,255}?)\.?$/gm,
  reasons: [/^(Antigen for \S{1,30} found [^\n]{3,400})/m],
});

/** McAfee GroupShield on Exchange: labels with their values in the lines below. */
export const groupShield = labelFormat({
  name: 'groupshield',
  software: 'groupshield',
  mark: 'Action Taken:',
  anchor: /^Action Taken:\s{0,4}\n[^]{1,600}?^To:\s{0,4}\n/m,
  recipient: /^To:\s{0,4}\n\s{0,8}([^\s;]{3,320}@[^\s;]{1,255})/gm,
  reasons: [/^(Virus Name:[^\n]{2,200})/m, /^Action Taken:\s{0,4}\n([^\n]{3,400})/m],
});

/** Trend Micro ScanMail on Exchange: labelled lines. */
export const scanMail = labelFormat({
  name: 'scanmail',
  software: 'scanmail',
  mark: 'Action on',
  anchor: /^(?:Trend SMEX|ScanMail for )[^]{1,800}?^Action on (?:this mail|virus found)\s{0,4}[=:]/m,
  recipient: /^(?:Place|Recipient(?:\(s\)|s)?)\s{0,4}[=:]\s{0,4}([^\s;,]{3,320}@[^\s;,]{1,255})/gm,
  reasons: [/^((?:Trend SMEX|ScanMail for )[^\n]{3,400})/m],
});
