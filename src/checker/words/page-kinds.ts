import { wordsOf } from './list-of.ts';

/** Words of a title that say what kind of page it is, or which side of a thing it shows, and name no thing. */
export const pageKinds: ReadonlySet<string> = new Set(
  wordsOf(`
faq faqs question questions answer answers guide guides guideline guidelines handbook manual overview summary introduction intro basics
policy policies rule rules term terms condition conditions agreement notice statement
procedure procedures process processes protocol workflow workflows playbook playbooks macro macros script scripts checklist checklists
template templates note notes training onboarding lesson module course
internal external draft version update updates news announcement change changes
fee fees price prices pricing rate rates limit limits cost costs charge charges benefit benefits feature features detail details
eligibility requirements support help contact contacts service services information info
comparison list index glossary reference example examples case cases
how what when where why who
taking using getting having managing handling understanding explaining explained doing
wiki sheet sheets brief briefing memo crib cheat page pages matrix walkthrough digest
`),
);

/** Words of a title that say for whom a page is: "Refunds for |agents|" and "Returns for |agents|" have no thing in common. */
export const pageReaders: ReadonlySet<string> = new Set(
  wordsOf(
    'staff agent agents team teams employee employees customer customers member members user users everyone beginners',
  ),
);
