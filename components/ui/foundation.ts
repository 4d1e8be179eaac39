/** What every page of the product and every component test starts from: roles, resets, layout words. */
import './tokens.css';
import './base.css';
import './layout.css';
