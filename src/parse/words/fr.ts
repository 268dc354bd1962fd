import type { Words } from './words.ts'

/** French. */
export const fr: Words = {
  language: 'fr',
  source: 'source, sources, publié initialement, avec',
  related: `
    lire aussi, à lire aussi, à lire, lire également, lire la suite, voir aussi, à voir aussi,
    sur le même sujet, sur le même thème, à lire également, les plus lus, les plus lues,
    articles liés, articles similaires, à découvrir, dans la même rubrique, le plus lu,
    plus d'informations, notre sélection, nos recommandations, vidéo, en vidéo, à la une,
    dossier, pour aller plus loin, l'actualité, suggestions, contenus sponsorisés,
    article suivant, article précédent, en savoir plus, retrouvez, lire plus tard, relire,
    les articles les plus lus, toute l'actualité, dernières actualités, à ne pas manquer,
    actualités
  `,
  photo: `
    photo, photos, crédit, crédits, crédit photo, illustration, image, photographie, dessin,
    infographie, légende, vidéo, capture d'écran, getty images, photo d'illustration, diaporama
  `,
  by: `
    par, auteur, auteurs, texte, rédigé par, écrit par, propos recueillis par,
    de notre correspondant, de notre envoyé spécial, avec, publié par, article de, recueilli par
  `,
  advertisement: `
    publicité, annonce, sponsorisé, contenu sponsorisé, passer la publicité,
    la suite après cette publicité, la suite après la publicité, partenaire
  `,
  share: `
    partager, partagez, partager sur, partager l'article, facebook, twitter, whatsapp, envoyer,
    envoyer par e-mail, imprimer, copier le lien, lien copié, offrir, offrir cet article,
    partager cet article
  `,
  comments: `
    commentaires, commentaire, commenter, réagir, réactions, laisser un commentaire,
    voir les commentaires, vos réactions, aucun commentaire, ajouter un commentaire,
    soyez le premier à commenter, lire les commentaires, votre réaction
  `,
  newsletter: `
    newsletter, newsletters, inscrivez-vous, s'inscrire, s'abonner, abonnez-vous, recevez,
    recevoir, notre newsletter, suivez-nous, suivez, téléchargez l'application, application,
    votre adresse e-mail, adresse mail, alertes, infolettre, soutenez, faire un don,
    politique de confidentialité
  `,
  paywall: `
    abonnés, réservé aux abonnés, réservée aux abonnés, article réservé, il vous reste,
    à lire la suite, déjà abonné, se connecter, connectez-vous, identifiez-vous, essai gratuit,
    sans engagement, abonnement, lecture restreinte, pour lire la suite, s'abonner pour
  `,
  copyright: `
    tous droits réservés, reproduction interdite, droits réservés, copyright,
    droits de reproduction
  `,
  published: `
    publié, publié le, publiée le, paru le, mis en ligne, mis en ligne le, posté le, créé le,
    date, le
  `,
  updated: `
    mis à jour, mis à jour le, modifié, modifié le, actualisé, actualisé le, mise à jour, maj
  `,
  minutes: `
    temps de lecture, lecture, min de lecture, minutes, min, min., écouter l'article, écouter
  `,
  note: `
    note de la rédaction, ndlr, correction, rectificatif, précision, cet article a été, cet article a été publié, cet article est paru,
    avertissement, mise à jour
  `,
  tags: 'mots-clés, tags, thèmes, thématiques, sujets, étiquettes, sur ce sujet',
  role: `
    journaliste, correspondant, correspondante, envoyé spécial, envoyée spéciale, rédacteur,
    rédactrice, rédaction, reporter, chef, éditorialiste, chroniqueur, grand reporter,
    rédacteur en chef
  `,
  ago: `
    il y a, aujourd'hui, hier
  `,
  tools: `
    imprimer, enregistrer, sauvegarder, écouter, lire plus tard, fermer, menu, rechercher,
    accueil, retour, voir plus, voir tout, suivant, précédent, plus, ajouter à vos favoris,
    favoris, agrandir, taille, lecture, article sauvegardé, gérer, copier, sélection
  `,
  consent: `
    cookies, contenu externe, accepter, ce contenu, afficher, consentement, données personnelles,
    contenu bloqué, tiers
  `,
  rating: `
    votes, sondage, avis, notez, réaction, j'aime
  `,
  assisted: 'traduit par, traduction, traduit de, photos, illustration, avec la collaboration de',
  article: 'le, la, les',
  outlet: 'journal, presse',
  desk: 'rédaction, la rédaction, avec agences, avec afp, agences, service',
  house: `
    newsletter, newsletters, infolettre, inscrivez, inscrire, abonnez, abonnés, abonnement,
    boîte mail, adresse mail, adresse e mail, vos données, données personnelles,
    confidentialité, conditions générales, cookies, cliquez, cliquant, en savoir plus,
    retrouvez, suivez, téléchargez, notre application, notre site, notre rédaction, la
    rédaction, nos lecteurs, nos journalistes, notre newsletter, nos partenaires, cet article,
    cet article est, ce contenu, contenu réservé, article réservé, partenaire, liens affiliés,
    commission, écrivez nous, contactez, contacter, témoignage, commentaires, réagir, votre
    avis, soutenez, faire un don, chaîne whatsapp, podcast, podcasts, désinscrire, publicité,
    mise à jour, initialement publié
  `,
  picture: `
    à gauche, à droite, au centre, de gauche à droite, image d'illustration, photo
    d'illustration, illustration, archives, lors de, lors d'une, ici, un homme, une femme, vue
    aérienne, capture d'écran, infographie, carte, graphique, afp
  `,
  and: 'et, &, avec',
  months: `
    janvier / janv, février / févr / fév, mars, avril / avr, mai, juin, juillet / juil, août,
    septembre / sept, octobre / oct, novembre / nov, décembre / déc
  `,
  weekdays: `
    lundi / lun, mardi / mar, mercredi / mer, jeudi / jeu, vendredi / ven, samedi / sam,
    dimanche / dim
  `,
  caption:
    "photo d'illustration, photo d'archives, image d'illustration, photo archives, illustration",
  we: `
    nous, notre, nos, nôtres
  `,
  you: `
    vous, votre, vos, vôtre
  `,
  speech: `
    dit, a dit, déclaré, a déclaré, expliqué, explique, selon, affirmé, affirme, assure, assuré, ajouté, ajoute, indiqué, indique, précise, précisé, estime, estimé, annoncé, raconte, souligne, souligné, rapporte
  `,
}
