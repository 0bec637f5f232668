/** What the site calls itself. */
import { knowledge } from 'oneanswer:folder';

/** Name of the company or help centre; a folder without settings goes by the name of the product. */
export const siteName = knowledge.settings.name || 'Oneanswer';
