/** What is used of mailauth; bundled as a file of its own, which is loaded when the first mail is verified. */
export { arc } from 'mailauth/lib/arc/index.js';
export { DkimVerifier } from 'mailauth/lib/dkim/dkim-verifier.js';
