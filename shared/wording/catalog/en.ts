/** English interface wording. The comment behind an entry says where it appears. */
export const EN = {
  'app.name': 'Retour', // window title, sidebar
} as const;
