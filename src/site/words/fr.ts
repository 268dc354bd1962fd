import type { Words } from './en.ts'

/** What the site says, in French. */
export const fr: Words = {
  'site.skip': 'Aller au texte',
  'site.nav': 'Le fonds',
  'site.front': 'Accueil',
  'site.search': 'Recherche',
  'site.browse': 'Parcourir',
  'site.dates': 'Dates',
  'site.sources': 'Sources',
  'site.about': 'À propos',
  'site.keeper': 'Conservé par {keeper}',
  'site.contact': 'Signaler une erreur',
  'site.made': 'Réalisé avec Newsfiche à partir des fichiers tels qu’ils ont été enregistrés.',
  'site.crumbs': 'Vous êtes ici',
  'site.pageTitle': '{page} – {site}',

  'count.articles': '{count} article | {count} d’articles | {count} articles',
  'count.sources': '{count} source | {count} de sources | {count} sources',
  'count.characters': '{count} caractère | {count} de caractères | {count} caractères',
  'count.bytes': '{count} octet | {count} d’octets | {count} octets',
  'count.spans': '{count} passage | {count} de passages | {count} passages',
  'count.more': 'et {count} autre | et {count} d’autres | et {count} autres',
  'span.years': 'de {first} à {last}',

  'article.suppliedWhy':
    'Ce fichier n’a pas de titre. Les mots entre [crochets] ont été restitués d’après son début.',
  'article.contents': 'Dans cet article',
  'article.toOriginal': 'Le fichier tel que reçu',
  'article.toRecord': 'Ce que l’on sait, et comment',
  'article.beside': 'Afficher le fichier à côté du texte',
  'article.downloadOriginal': 'Télécharger le fichier',
  'article.downloadRecord': 'Télécharger la notice (JSON)',
  'article.footnotes': 'Notes de bas de page',
  'article.notes': 'Notes de la rédaction',
  'article.caption': 'Légende',
  'article.captionWhy': 'Légende d’une image absente du fichier',
  'article.number': 'Paragraphe {number} : lien vers ce paragraphe',
  'article.numberOriginal': 'Paragraphe {number} dans le fichier tel que reçu',
  'article.section': 'Lien vers la section « {heading} »',
  'article.backTo': 'Retour au texte, appel {number} de la note {marker}',
  'article.orphan': 'Rien dans le texte n’appelle cette note.',
  'article.table': 'Tableau',
  'article.code': 'Texte préformaté',
  'article.previous': 'Plus tôt dans le fonds',
  'article.next': 'Plus tard dans le fonds',
  'article.previousInSource': 'Plus tôt dans {source}',
  'article.nextInSource': 'Plus tard dans {source}',
  'article.clipping': 'Extrait de : {site}. Article {id}.',
  'article.neighbours': 'Avant et après dans le temps',
  'article.empty':
    'Le fichier ne contient aucun texte qui se lise comme un article. Il est reproduit en entier ci-dessous.',

  'field.source': 'Source',
  'field.republisher': 'Copie reprise de',
  'field.published': 'Publié le',
  'field.updated': 'Mis à jour le',
  'field.authors': 'Par',
  'field.byline': 'Signature',
  'field.dateline': 'Lieu de dépêche',
  'field.language': 'Langue',
  'field.topics': 'Sujets',
  'field.headline': 'Titre',
  'field.kicker': 'Surtitre',
  'field.standfirst': 'Chapô',
  'unknown.source': 'Source inconnue',
  'unknown.sourceWhy': 'Le fichier ne dit pas qui l’a publié.',
  'unknown.published': 'Date inconnue',
  'unknown.publishedWhy': 'Le fichier n’en indique aucune.',
  'unknown.authors': 'Aucun auteur nommé',
  'unknown.language': 'Langue inconnue',
  'unknown.other': 'Inconnu',
  'unknown.withdrawn': 'Déclaré « inconnu » par une personne.',
  'source.shelf': 'Tous les articles de cette source',

  'doubt.mark': 'Incertain',
  'doubt.because': '(sûr à {percent} %) :',
  'doubt.more': 'Comment nous le savons',
  'doubt.sure': 'sûr à {percent} %',
  'doubt.overruled': 'Le fichier dit',
  'doubt.overruledOther': 'Trouvé aussi',

  'method.sidecar': 'Fixé par une personne, dans une fiche jointe au fichier',
  'method.front matter': 'Fixé par une personne, en tête du fichier',
  'method.markup': 'Balisé dans le fichier',
  'method.text': 'Lu dans le texte du fichier',
  'method.file name': 'Lu dans le nom du fichier',
  'evidence.line': 'ligne {line}',
  'evidence.key': '{key} dans {file}',

  'versions.title': 'Versions de cet article',
  'versions.this': 'Cette version',
  'versions.changed': 'Par rapport à la version précédente :',
  'versions.later': 'Il existe une version plus récente de cet article :',
  'copies.title': 'La même histoire ailleurs',
  'copies.before': 'Une grande partie de ce texte a paru auparavant ailleurs :',
  'copies.earlier': 'Une copie, parue plus tôt : elle contient environ {percent} % de ce texte.',
  'copies.later': 'Une copie, parue plus tard : elle contient environ {percent} % de ce texte.',
  'copies.undated': 'Une copie : elle contient environ {percent} % de ce texte.',
  'related.title': 'Sur le même sujet',
  'related.why':
    'Trouvés par les mots que les deux articles ont en commun et que peu d’autres emploient.',
  'related.shares': 'En commun :',
  'relations.more': 'Ce qui diffère',
  'difference.title':
    '{count} passage diffère | {count} passages diffèrent | {count} passages diffèrent',
  'difference.none': 'Les mots sont les mêmes.',
  'difference.far': 'Les textes diffèrent en trop de points pour en donner la liste.',
  'difference.here': 'Seulement ici :',
  'difference.there': 'Seulement là-bas :',

  'cite.title': 'Citer cet article',
  'cite.intro':
    'Ce qui n’est pas connu est omis, ou signalé comme inconnu selon l’usage de chaque style. Les paragraphes ont chacun leur numéro et leur adresse.',
  'cite.csl': 'Référence en CSL-JSON, pour Zotero et d’autres',
  'cite.biblatex': 'Référence en BibLaTeX',
  'cite.ris': 'Référence en RIS, pour EndNote, Mendeley et d’autres',
  'cite.places': 'Citer un paragraphe ou une section',
  'cite.placesHow':
    'Ajoutez ces mots à la fin de la référence et remplacez l’adresse de l’article par celle du lien.',
  'cite.paragraph': 'paragr. {number}',
  'cite.section': 'section « {heading} »',

  'slip.paragraph': 'Paragraphe {number}',
  'slip.selection': 'Mots choisis, paragraphe {number}',
  'slip.link': 'Copier le lien',
  'slip.words': 'Copier les mots',
  'slip.citation': 'Copier la référence',
  'slip.style': 'Style de citation',
  'slip.close': 'Fermer',
  'slip.copied': 'Copié.',
  'slip.failed':
    'Le navigateur ne permet pas à la page de copier. Voici le texte, à copier vous-même :',
  'slip.shown': 'Texte à copier',
  'slip.offer': 'Lien vers ces mots ou référence',
  'slip.moved':
    'Ce lien est antérieur à une correction : le paragraphe portant ce numéro se lit maintenant autrement.',

  'record.title': 'La notice de cet article',
  'record.intro':
    'Chaque fait de cette page, son origine et notre degré de certitude. Ce qu’une personne a fixé l’emporte toujours ; ce que dit le fichier est conservé à côté.',
  'record.fields': 'Ce que l’on sait',
  'record.file': 'Le fichier',
  'record.id': 'Identifiant',
  'record.path': 'Nom du fichier',
  'record.copies': 'Mêmes octets aussi dans',
  'record.sidecar': 'Fiche jointe',
  'record.sha': 'SHA-256',
  'record.size': 'Taille',
  'record.encoding': 'Encodage',
  'record.sizeValue': '{bytes}, {characters}',
  'record.messages': 'Messages sur le fichier',
  'record.noMessages': 'Aucun : rien dans le fichier n’était inattendu.',
  'record.extra': 'Autres faits donnés par une personne',
  'record.unchanged': 'inchangé, octet pour octet',

  'original.title': 'Le fichier tel que reçu',
  'original.intro':
    'Chaque caractère du fichier, dans l’ordre, et ce pour quoi chaque passage a été pris. Une étiquette mène à sa place dans l’article ou, pour ce qui a été écarté, à la raison.',
  'original.partTitle': 'Le fichier, pour ce qui en est montré',
  'original.partIntro':
    'Chaque caractère montré du fichier, dans l’ordre, et ce pour quoi chaque passage a été pris ; un signe marque ce qui n’est pas montré. Une étiquette mène à sa place dans l’article ou, pour ce qui a été écarté, à la raison.',
  'original.all':
    '{count} caractère sur {total} est attribué. | {count} de caractères sur {total} sont attribués. | {count} caractères sur {total} sont attribués.',
  'original.share':
    'Lu comme l’article : {article} % ; comme des faits le concernant : {facts} % ; conservé mais écarté : {kept} % ; fins de ligne et espaces : {gaps} %.',
  'original.legend': 'Ce pour quoi les passages ont été pris',
  'original.legendCount': '{spans}, {characters}',
  'original.gaps': 'Fins de ligne et espaces intermédiaires',
  'original.markup': 'Balises HTML intermédiaires',
  'original.gapSign': '¶ marque la fin d’une ligne.',
  'original.close': 'Lire l’article seul',
  'original.reasons': 'Pourquoi chaque ligne a été lue ainsi',
  'original.because': '{why}.',
  'original.line': 'Ligne {first}',
  'original.lines': 'Lignes {first} à {last}',
  'original.rule': 'règle {rule}',
  'original.labelArticle': '{role} : aller à sa place dans l’article',
  'original.labelReason': '{role} : pourquoi',
  'original.labelNumber': '{role} {number}',

  'role.headline': 'Titre',
  'role.kicker': 'Surtitre',
  'role.standfirst': 'Chapô',
  'role.crosshead': 'Intertitre',
  'role.paragraph': 'Paragraphe',
  'role.item': 'Élément de liste',
  'role.list': 'Liste',
  'role.quote': 'Citation',
  'role.table': 'Tableau',
  'role.code': 'Texte préformaté',
  'role.caption': 'Légende',
  'role.note': 'Note',
  'role.footnote': 'Note de bas de page',
  'role.byline': 'Signature',
  'role.author': 'Auteur ou autrice',
  'role.timestamp': 'Ligne de date',
  'role.published': 'Date de publication',
  'role.updated': 'Date de mise à jour',
  'role.dateline': 'Lieu de dépêche',
  'role.source': 'Ligne de source',
  'role.source-name': 'Nom de la source',
  'role.republisher': 'Repris par',
  'role.topics': 'Sujets',
  'role.topic': 'Sujet',
  'role.footnote-marker': 'Signe de note',
  'role.footnote-call': 'Appel de note',
  'role.bullet': 'Puce',
  'role.front-matter': 'En-tête du fichier',
  'role.furniture': 'Écarté',
  'role.gap': 'Intervalle',
  'kind.advertisement': 'Publicité',
  'kind.biography': 'À propos de l’auteur',
  'kind.comments': 'Commentaires',
  'kind.contact': 'Contact',
  'kind.copyright': 'Mention de droits',
  'kind.credit': 'Crédit photo',
  'kind.echo': 'Titre répété',
  'kind.embed': 'Publication intégrée',
  'kind.end-mark': 'Signe de fin',
  'kind.navigation': 'Navigation',
  'kind.paywall': 'Mention d’accès payant',
  'kind.rating': 'Évaluation',
  'kind.related': 'Liens connexes',
  'kind.rule': 'Filet de séparation',
  'kind.share': 'Boutons de partage',
  'kind.subscribe': 'Invitation à s’abonner',
  'kind.tally': 'Compteur',
  'kind.tool': 'Outil de la page',
  'kind.other': 'Écarté',
  'kind.leftOut': '{kind}, écarté',

  'severity.error': 'Erreur',
  'severity.warning': 'Avertissement',
  'severity.info': 'Remarque',
  'message.line': 'ligne {line}',

  'front.ways': 'Parcourir',
  'front.all': 'Tous les articles',
  'front.latest': 'Les plus récents',
  'front.oldest': 'Les plus anciens',
  'front.messages':
    '{count} point dans les fichiers est à vérifier par une personne | {count} de points dans les fichiers sont à vérifier par une personne | {count} points dans les fichiers sont à vérifier par une personne',
  'front.messagesLink': 'Messages sur les fichiers',
  'front.empty': 'Ce fonds ne contient encore aucun article.',
  'front.figureArticles': 'article | articles | articles',
  'front.figureSources': 'source | sources | sources',
  'front.figureLanguages': 'langue | langues | langues',
  'front.figureYears': 'années',
  'front.figureYear': 'année',
  'front.figureUndated': 'sans date',

  'timeline.title': 'Articles par mois',
  'timeline.alternative': '{articles} avec une date, de {first} à {last}.',

  'timeline.peak': 'Maximum en {month} : {count}',
  'timeline.table': 'La même chose en chiffres',
  'timeline.year': 'Année',
  'timeline.inexact': 'Mois inconnu',
  'timeline.total': 'Total',
  'timeline.byYear': 'Articles par année',
  'calendar.title': 'Calendrier',
  'calendar.colon': ' : ',

  'shelf.none': 'Rien ici.',
  'shelf.undated': 'Sans date',
  'shelf.noSource': 'Source inconnue',
  'shelf.noLanguage': 'Langue inconnue',
  'shelf.within': '{shelf}, {year}',
  'shelf.undatedWhy': 'Les fichiers de ces articles ne disent pas quand ils ont été publiés.',
  'shelf.noSourceWhy': 'Les fichiers de ces articles ne disent pas qui les a publiés.',
  'shelf.noLanguageWhy': 'La langue de ces articles n’a pas pu être déterminée.',
  'shelf.smaller': 'Répartis par date',
  'shelf.byTitle': 'Répartis par titre',
  'shelf.byInitial': 'Par lettre initiale',
  'shelf.initialOther': 'Autres signes',
  'shelf.inexactYear': '{date}, mois inconnu',
  'shelf.inexactMonth': '{date}, jour inconnu',
  'shelf.inexactWhy': 'Les fichiers n’en disent pas plus sur la date de ces articles.',
  'shelf.gaps': 'Années intermédiaires sans article : {years}',
  'shelf.missing': 'Articles qui ne le disent pas : {count}',
  'shelf.articles': 'Articles',
  'shelf.supplied': 'Les titres entre [crochets] ont été restitués : le fichier n’en a pas.',
  'shelves.source': 'Sources',
  'shelves.date': 'Dates',
  'shelves.language': 'Langues',
  'shelves.author': 'Auteurs',
  'shelves.topic': 'Thèmes',
  'shelves.place': 'Lieux',
  'shelves.section': 'Rubriques',
  'shelves.sourceWhy': 'Qui a publié les articles, pour autant que les fichiers le disent.',
  'shelves.dateWhy': 'Quand les articles ont été publiés, aussi précisément qu’on le sait.',
  'shelves.languageWhy': 'Les langues dans lesquelles les articles sont écrits.',
  'shelves.authorWhy': 'Qui a écrit les articles, d’après leur signature.',
  'shelves.topicWhy': 'Les sujets sous lesquels les journaux ont classé les articles.',
  'shelves.placeWhy': 'Où les articles ont été écrits, d’après leur mention de lieu.',
  'shelves.sectionWhy': 'La rubrique ou le surtitre placés au-dessus des articles.',
  'dates.years': 'Années',
  'dates.unsure': 'Sans date exacte',
  'almanac.title': 'Ce jour-là',
  'almanac.text': 'Les jours de l’année où des articles ont été publiés, quelle que soit l’année.',
  'almanac.day': '{day}, toutes années',
  'browse.title': 'Parcourir',
  'browse.text': 'Toutes les entrées du fonds. Chaque liste mène aux articles eux-mêmes.',
  'browse.all': '{name}, tout : {count}',
  'collections.title': 'Dossiers',
  'collections.text': 'Des articles que quelqu’un a choisis et ordonnés, avec une introduction.',
  'collections.curator': 'Réuni par {curator}',

  'search.title': 'Rechercher dans le fonds',
  'search.label': 'Mots à rechercher',
  'search.button': 'Rechercher',
  'search.hint':
    'Un article est trouvé s’il contient tous les mots, ou des mots qui commencent ainsi ; à défaut, les plus proches sont affichés. Des guillemets autour de l’ensemble gardent les mots groupés en une expression : « {example} ».',
  'search.example': 'le bac du matin',
  'search.noScript':
    'La recherche a besoin de JavaScript, que votre navigateur n’exécute pas ici. Chaque article se trouve aussi en parcourant :',
  'search.browse': 'Parcourir plutôt',
  'search.failed':
    'Cette copie du fonds n’a pas de recherche, car l’index n’a pas pu être créé. Chaque article se trouve en parcourant le fonds.',
  'search.needsServer':
    'Ce fonds est trop volumineux pour une recherche depuis un disque. Sur un serveur web, la recherche fonctionne ; ici, chaque article se trouve en parcourant le fonds.',
  'search.broken':
    'L’index n’a pas pu être chargé. Chaque article se trouve en parcourant le fonds.',
  'search.searching': 'Recherche en cours…',
  'search.found': '{count} article trouvé | {count} d’articles trouvés | {count} articles trouvés',
  'search.range':
    '{count} article trouvé, affichage de {first} à {last} | {count} d’articles trouvés, affichage de {first} à {last} | {count} articles trouvés, affichage de {first} à {last}',
  'search.none':
    'Aucun article ne contient ces mots. Moins de mots, ou le début d’un mot, en trouvent davantage.',
  'search.hits': 'Articles',
  'search.narrow': 'Affiner et trier',
  'search.sort': 'Trier par',
  'search.sortRelevance': 'Pertinence',
  'search.sortNewest': 'Du plus récent au plus ancien',
  'search.sortOldest': 'Du plus ancien au plus récent',
  'search.from': 'À partir de l’année',
  'search.to': 'Jusqu’à l’année',
  'search.source': 'Source',
  'search.year': 'Année',
  'search.language': 'Langue',
  'search.topic': 'Sujet',
  'search.author': 'Auteur ou autrice',
  'search.pages': 'Pages de résultats',
  'search.previous': 'Précédent',
  'search.next': 'Suivant',

  'about.title': 'À propos de ce fonds',
  'about.what': 'Ce que c’est',
  'about.whatText':
    'Ce fonds réunit des articles de presse enregistrés comme de simples fichiers. Chacun a sa page, avec le texte tel qu’il a été enregistré, sa provenance et le fichier lui-même.',
  'about.how': 'Comment il a été constitué',
  'about.howParser':
    'Un programme a lu chaque fichier et nommé ce qu’il y a trouvé : titre, paragraphes, intertitres, notes, dates, sources. Il n’a jamais modifié les mots. Il a seulement dit ce qu’est chaque passage du fichier, et pourquoi.',
  'about.howLost':
    'Rien n’est perdu. Compteurs, évaluations, titres répétés et autres éléments de ce genre sont écartés du texte à lire, mais le pied de chaque article montre le fichier entier, et chaque caractère y est attribué.',
  'about.howSure':
    'Là où le programme n’est pas sûr, il le dit. Les faits marqués « Incertain » ont été lus dans le fichier par une règle qui peut se tromper ; la notice de l’article en donne la raison. Quand le fichier ne dit rien, la page indique « inconnu », et rien n’est deviné.',
  'about.howPerson':
    'La parole d’une personne compte plus que celle du programme. Ce qu’un ou une archiviste a fixé l’emporte, et ce que dit le fichier est conservé à côté.',
  'about.howCite':
    'Chaque paragraphe a son numéro et son adresse. L’adresse d’un article ne change pas quand d’autres s’ajoutent.',
  'about.figures': 'En chiffres',
  'about.figureSections': 'Sections',
  'about.figureFootnotes': 'Notes de bas de page',
  'about.figureArticles': 'Articles',
  'about.figureWords': 'Mots',
  'about.figureSources': 'Sources',
  'about.figureLanguages': 'Langues',
  'about.figureDated': 'Avec date',
  'about.figureUndated': 'Sans date',
  'about.figureUnsourced': 'Sans source',
  'about.figureSpan': 'Années',
  'about.messages': 'Messages sur les fichiers',
  'about.messagesText':
    'Ce que le programme a trouvé d’inattendu. Rien de tout cela n’a empêché la publication d’un article.',
  'about.noMessages': 'Il n’y en a pas : rien dans les fichiers n’était inattendu.',
  'about.refusals': 'Non publiés',
  'about.refusalsText':
    'Ces fichiers n’ont pas pu être lus. Chaque message dit que faire ; le fichier paraîtra alors à la prochaine construction du site.',

  'terms.copy':
    'Une copie, conservée pour la recherche. Les droits appartiennent à ceux qui ont publié l’article.',
  'terms.original': 'Lire l’original',
  'terms.rights': 'Droits',
  'terms.licence': 'Licence',
  'terms.withheld': 'Le début du texte. Mots qui ne sont pas affichés ici : {count}.',
  'terms.noindex':
    'Depuis le {date}, les moteurs de recherche sont priés de ne pas référencer cette page.',
  'terms.excerpt': 'Le {date}, cet article a été réduit à son début.',
  'terms.anonymise': 'Le {date}, des noms ou d’autres mots de cet article ont été remplacés.',
  'terms.reason': 'Motif : {reason}.',
  'terms.fileEdited': 'sans ce qui n’est pas affiché',
  'terms.fileNone': 'Le fichier n’est pas proposé.',
  'terms.notShown': 'Non affiché : {characters}',
  'terms.hidden': 'Non affiché',
  'search.unseen': 'Le mot se trouve dans une partie du texte qui n’est pas affichée.',
  'reason.copyright': 'droit d’auteur',
  'reason.court-order': 'décision de justice',
  'reason.defamation': 'diffamation',
  'reason.error': 'erreur',
  'reason.other': 'autre',
  'reason.privacy': 'vie privée',
  'reason.request': 'demande d’une personne concernée',
  'reason.safety': 'sécurité d’une personne',
  'tombstone.title': 'Cet article a été retiré',
  'tombstone.text':
    'Un article se trouvait à cette adresse. Il a été retiré le {date} ; son texte n’est plus dans ces archives.',

  'missing.title': 'Cette page n’existe pas',
  'missing.text':
    'Rien dans ce fonds n’a l’adresse demandée. Les articles gardent leur adresse : il manque peut-être une lettre au lien.',
  'missing.ways': 'Vous pouvez chercher l’article ici :',

  '{why}; {how}': '{why} ; {how}',
  'No rule said what it is': 'Aucune règle n’a dit ce que c’est',
  'No rule found anything else in it': 'Aucune règle n’y a trouvé autre chose',
  'Written so in the file': 'Écrit ainsi dans le fichier',
  'A person says so in the sidecar': 'Une personne le dit dans la fiche jointe au fichier',
  'A person says so in the front matter': 'Une personne le dit en tête du fichier',
  'The page says so in its JSON-LD': 'La page le dit dans son JSON-LD',
  'The page says so in `{place}`': 'La page le dit dans `{place}`',
  'The page has it in its `{landmark}`': 'La page le place dans son `{landmark}`',
  'The letter groups of the text are those of this language':
    'Les groupes de lettres du texte sont ceux de cette langue',
  'The name of the file begins with it; it may be the day on which the article was saved':
    'Le nom du fichier commence par cette date ; ce peut être le jour où l’article a été enregistré',

  'The page gives it as its headline': 'La page le donne comme son titre',
  'The page has it as its heading of the first rank': 'La page en fait son titre de premier niveau',
  'Of the lines above the text it looks most like a headline':
    'Des lignes au-dessus du texte, c’est celle qui ressemble le plus à un titre',
  'The page says the headline without it': 'La page donne le titre sans cette partie',
  'Repeats the headline': 'Répète le titre',
  'The border to the headline is lost': 'La séparation d’avec le titre s’est perdue',
  'It stands between headline and text, and sums the text up':
    'Se trouve entre le titre et le texte, et résume le texte',
  'All of it is set apart from the text below': 'L’ensemble se distingue du texte qui suit',
  'A short line between paragraphs that the text goes on under':
    'Une ligne courte entre des paragraphes, sous laquelle le texte continue',
  'It reads as the paragraphs around it do': 'Se lit comme les paragraphes qui l’entourent',
  'It does not read on from the lines around it':
    'Ne se lit pas à la suite des lignes qui l’entourent',
  'A place and a dash open the text': 'Un lieu et un tiret ouvrent le texte',
  'It announces a list': 'Annonce une liste',
  'An item of a list that the line above announces':
    'Un élément d’une liste qu’annonce une ligne au-dessus',
  'An item of a list within the text': 'Un élément d’une liste dans le texte',
  'Mark of the item': 'Marque de l’élément',
  'Opens with the marker {marker}, which the text carries':
    'Commence par le signe {marker}, qui figure aussi dans le texte',
  'Marker of the note': 'Signe de la note',
  'Calls the note marked {marker}': 'Appelle la note marquée {marker}',
  'Address of a link, used where the link stands':
    'Adresse d’un lien, employée là où se trouve le lien',

  'A word for “by” announces the name': 'Un mot pour « par » annonce le nom',
  'Opens with a word for “by”, and a name follows':
    'Commence par un mot pour « par », suivi d’un nom',
  'A name and the word for a reporter': 'Un nom et le mot pour « journaliste »',
  'The name stands where authors are named': 'Le nom se trouve là où l’on nomme les auteurs',
  'The name stands below the text, where authors sign':
    'Le nom se trouve sous le texte, là où signent les auteurs',
  'It looks like the line that names the author': 'Cela ressemble à la ligne qui nomme l’auteur',
  'Opens as agencies say who reported and who edited':
    'Commence comme les agences disent qui a rédigé et qui a relu',

  'The date nearest to the headline': 'La date la plus proche du titre',
  'The page tells only when it was changed': 'La page dit seulement quand elle a été modifiée',
  'Stands behind the word for “updated”': 'Se trouve derrière le mot pour « mis à jour »',
  'Stands behind a word for “updated”': 'Se trouve derrière un mot pour « mis à jour »',
  'A store of pages printed it before the first word':
    'Un entrepôt de pages l’a placé avant le premier mot',
  'A date': 'Une date',
  'Only a date or a time': 'Seulement une date ou une heure',
  'Only a day, without its year': 'Seulement un jour, sans l’année',
  'Day, month and year': 'Jour, mois et année',
  'Month, day and year': 'Mois, jour et année',
  'Year first': 'L’année vient en premier',
  'Year first, as the international standard has it':
    'L’année vient en premier, selon la norme internationale',
  'The month is named': 'Le mois est écrit en lettres',
  'A year of an era': 'Une année d’une ère',
  'A month of the Persian calendar': 'Un mois du calendrier persan',
  '{why}, Persian calendar': '{why}, calendrier persan',
  '{why}, Buddhist calendar': '{why}, calendrier bouddhique',

  'The word for “source”': 'Le mot pour « source »',
  'Stands behind the word for “source”': 'Se trouve derrière le mot pour « source »',
  'Stands below the word for “source”': 'Se trouve sous le mot pour « source »',
  'The address of the whole text': 'L’adresse du texte entier',
  'An address alone below the text': 'Une adresse seule sous le texte',
  'An agency alone below the text': 'Une agence seule sous le texte',
  'The agency that the dateline names': 'L’agence que nomme le lieu de dépêche',
  'The name of the outlet': 'Le nom du média',
  'The word for “tags”': 'Le mot pour « mots-clés »',
  'Stands behind a word for “tags”': 'Se trouve derrière un mot pour « mots-clés »',
  'A word with a hash sign': 'Un mot précédé d’un dièse',

  'A sign that ends or parts a report': 'Un signe qui termine ou sépare un article',
  'A line drawn across the page': 'Un filet tracé en travers de la page',
  'Opens with words for a note of the editors':
    'Commence par des mots qui annoncent une note de la rédaction',
  'Opens with a word for a picture': 'Commence par un mot pour une image',
  'Opens or ends as agencies describe their pictures':
    'Commence ou finit comme les agences décrivent leurs photos',
  'Says who stands where in a picture': 'Dit qui se tient où sur une image',
  'Ends with who took the picture': 'Finit par le nom de qui a pris la photo',
  'Ends as posts of a network do': 'Finit comme les publications d’un réseau social',
  'Asks leave to show something from elsewhere':
    'Demande l’accord pour montrer un contenu d’ailleurs',
  'Only an address to write to': 'Seulement une adresse où écrire',
  'Says whose the text is': 'Dit à qui appartient le texte',
  'Only the word for an advertisement': 'Seulement le mot pour une publicité',
  'Only the word for comments': 'Seulement le mot pour des commentaires',
  'Only words of share buttons': 'Seulement des mots de boutons de partage',
  'Only a number, as counters print it': 'Seulement un nombre, comme en affichent les compteurs',
  'Stars and votes, as a rating widget prints them':
    'Étoiles et votes, comme les affiche un outil d’évaluation',

  Space: 'Espace',
  'End of a line': 'Fin d’une ligne',
  'Blank lines': 'Lignes vides',
  'Byte order mark': 'Indicateur d’ordre des octets',
  'Markup, which no browser prints': 'Balisage, qu’aucun navigateur n’affiche',

  'Unexpected empty file, expected an article; delete it, or save the article again':
    'Le fichier est vide, on attend un article ; supprimez-le ou enregistrez l’article de nouveau',
  'Unexpected blank file, expected an article; delete it, or save the article again':
    'Le fichier n’a aucun texte, on attend un article ; supprimez-le ou enregistrez l’article de nouveau',
  'Unexpected {what}, expected plain text, Markdown or HTML; save the article as text, or move the file elsewhere':
    'Contenu inattendu ({what}), on attend du texte brut, du Markdown ou du HTML ; enregistrez l’article comme texte ou déplacez le fichier',
  PDF: 'PDF',
  picture: 'image',
  'ZIP archive or office document': 'archive ZIP ou document bureautique',
  'old Word document': 'ancien document Word',
  'compressed file': 'fichier compressé',
  program: 'programme',
  'data, not text': 'des données, pas du texte',
  'Unexpected failure to read ({code}), expected something that you may read; check its permissions':
    'La lecture a échoué ({code}), on attend quelque chose que vous pouvez lire ; vérifiez les droits d’accès',
  'Unexpected size of {found}, expected at most {most}; if it is one article, raise `maximumFileSize` in the configuration':
    'Le fichier fait {found}, on attend au plus {most} ; si c’est un seul article, augmentez `maximumFileSize` dans la configuration',
  'Unexpected size of {found} of sidecar `{sidecar}`, expected at most {most}; shorten it, or raise `maximumFileSize` in the configuration':
    'La fiche `{sidecar}` fait {found}, on attend au plus {most} ; raccourcissez-la ou augmentez `maximumFileSize` dans la configuration',
  'Unexpected link to a place outside the input folder, expected a file; copy the file here if it belongs to the archive':
    'Le lien mène hors du dossier des articles, on attend un fichier ; copiez le fichier ici s’il appartient aux archives',
  'Unexpected device or socket, expected a file':
    'Le nom est celui d’un périphérique ou d’un socket, on attend un fichier',
  'Unexpected sidecar without an article, expected a `.txt`, `.md` or `.html` file of the same name beside it':
    'Fiche sans article, on attend à côté un fichier `.txt`, `.md` ou `.html` du même nom',
  'Unexpected second sidecar of one article, expected one; join the two':
    'Seconde fiche d’un même article, on en attend une ; réunissez les deux',
  'Unexpected format, expected `.txt`, `.md` or `.html`; save the article as plain text or HTML':
    'Format inattendu, on attend `.txt`, `.md` ou `.html` ; enregistrez l’article en texte brut ou en HTML',
  'Unexpected failure of the parser, expected a record: {reason}. This is a fault of Newsfiche; please report it with the file':
    'Le programme a échoué sur ce fichier, on attend une notice : {reason}. C’est une erreur de Newsfiche ; signalez-la avec le fichier',

  'Unexpected `visibility: {wish}`, expected one of {known}; until then the article is not published':
    'Inattendu : `visibility: {wish}`, on attend l’un de {known} ; d’ici là l’article n’est pas publié',
  'Unexpected fields that cannot be read and speak of `visibility`, expected YAML; until then the article is not published':
    'L’en-tête du fichier est illisible et parle de `visibility`, on attend du YAML ; d’ici là l’article n’est pas publié',
  'Unexpected sidecar `{path}` that speaks of `visibility`, expected YAML: {reason}; until then the article is not published':
    'La fiche `{path}` est illisible et parle de `visibility`, on attend du YAML : {reason} ; d’ici là l’article n’est pas publié',
  'Unexpected sidecar `{path}`, expected fields such as `date: 2020-07-03`: {reason}':
    'La fiche `{path}` est illisible, on attend des champs comme `date: 2020-07-03` : {reason}',
  'Unexpected front matter, expected fields such as `title: …`: {reason}':
    'L’en-tête du fichier est illisible, on attend des champs comme `title: …` : {reason}',
  'it is not a list of fields such as `title: …`':
    'ce n’est pas une liste de champs comme `title: …`',
  'it is a program, and Newsfiche never runs what a file brings; write it as YAML':
    'c’est un programme, et Newsfiche n’exécute jamais ce qu’apporte un fichier ; écrivez-le en YAML',
  'Unexpected `{key}: {words}` in `{where}`, expected {need}':
    'Inattendu : `{key}: {words}` dans `{where}`, on attend {need}',
  'a date such as `2020-07-03`, `2020-07` or `2020`':
    'une date comme `2020-07-03`, `2020-07` ou `2020`',
  'an address that begins with `https://`': 'une adresse qui commence par `https://`',
  'some words': 'des mots',
  'Unexpected encoding, expected UTF-8: {doubt}': 'Encodage inattendu, on attend UTF-8 : {doubt}',
  'the bytes look like {name}, without a mark that says so':
    'les octets semblent être en {name}, sans marque qui le dise',
  'some bytes are not valid UTF-8, so it was read as {told}, as you asked':
    'certains octets ne sont pas de l’UTF-8 valide, le fichier a donc été lu en {told}, comme demandé',
  '{broken} of its bytes are damaged UTF-8 and show as \ufffd':
    'de l’UTF-8 endommagé, affiché \ufffd ; octets touchés : {broken}',
  'it is not UTF-8; its letters look like {encoding}':
    'ce n’est pas de l’UTF-8 ; ses lettres semblent être en {encoding}',

  'Unexpected thousands of signs of Markdown in one paragraph, expected text; it was read as plain text':
    'Des milliers de signes de Markdown dans un paragraphe, on attend du texte ; lu comme texte brut',
  'Unexpected source label `{label}`, expected `{expected}`':
    'Mot inattendu devant la source : `{label}`, on attend `{expected}`',
  'Unexpected day `{actual}` without a year, expected the year too: only a sidecar can say it':
    'Jour sans année : `{actual}`, on attend aussi l’année ; seule une fiche jointe au fichier peut la dire',
  'Unexpected paywall behind the text, expected the whole of it: the copy may be cut':
    'Un péage suit le texte, on attend le texte entier : la copie est peut-être coupée',
  'Unexpected end of the text in mid-sentence, expected its last words: the copy may be cut':
    'Le texte s’arrête au milieu d’une phrase, on attend ses derniers mots : la copie est peut-être coupée',
  'Unexpected note `{marker}` that nothing in the text calls, expected the same marker behind a word':
    'Rien dans le texte n’appelle la note `{marker}`, on attend le même signe derrière un mot',
  'Unexpected characters {was}, expected {read}: {why}':
    'Caractères inattendus : {was}, on attend {read} : {why}',
  'Unexpected characters {was}, and {more} more like it, expected {read}: {why}':
    'Caractères inattendus : {was} et {more} de plus du même genre, on attend {read} : {why}',
  nothing: 'rien',
  'UTF-8 that was taken for {name}': 'de l’UTF-8 pris pour {name}',
  '{name} that was taken for ISO 8859-1': '{name} pris pour ISO 8859-1',
  'What is left of a no-break space of UTF-8': 'Reste d’une espace insécable d’UTF-8',
  'A sign of windows-1252 that was taken for a control character':
    'Un signe de windows-1252 pris pour un caractère de contrôle',
  'A character reference of HTML': 'Une référence de caractère de HTML',

  'Unexpected file in `collections` that names no article of the archive, expected a list with an item for each article, such as `- harbour-post/ferry.txt`; if the file is itself an article, move it to another folder':
    'Le fichier dans `collections` ne nomme aucun article des archives, on attend une liste avec un élément par article, comme `- harbour-post/ferry.txt` ; si le fichier est lui-même un article, mettez-le dans un autre dossier',
  'Unexpected curated list with the same address as `{other}`, expected another name of the file':
    'Dossier à la même adresse que `{other}`, on attend un autre nom de fichier',
}
