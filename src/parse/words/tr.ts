import type { Words } from './words.ts'

/** Turkish. */
export const tr: Words = {
  language: 'tr',
  source: 'kaynak, kaynaklar',
  related: `
    ilgili haberler, ilgili haber, ayrıca oku, ayrıca okuyun, bunlar da ilginizi çekebilir,
    ilginizi çekebilir, en çok okunanlar, en çok okunan, çok okunanlar, son dakika, son haberler,
    diğer haberler, önerilen, önerilenler, haberin devamı, devamını oku, daha fazla, bunu da oku,
    bakmadan geçme, sıradaki haber, günün manşetleri, haberler
  `,
  photo: 'fotoğraf, fotoğraflar, görsel, foto, resim, arşiv, video, dha, iha, aa',
  by: 'yazar, yazan, haber, muhabir, editör, yazı, hazırlayan',
  advertisement: 'reklam, reklamlar, sponsorlu, ilan',
  share: `
    paylaş, paylaşın, facebook, twitter, whatsapp, kopyala, linki kopyala, yazdır, gönder, beğen
  `,
  comments: `
    yorumlar, yorum, yorum yap, yorum yaz, yorum yazın, henüz yorum yapılmamış, yorumunuz
  `,
  newsletter: `
    abone ol, abone olun, bülten, e-bülten, takip et, takip edin, bizi takip edin, üye ol,
    haber bülteni
  `,
  paywall: 'aboneler, abonelere özel, giriş yap, üye girişi',
  copyright: 'tüm hakları saklıdır, izinsiz kullanılamaz, telif hakkı, kaynak gösterilmeden',
  published: `
    yayınlanma, yayınlanma tarihi, yayın tarihi, giriş, giriş tarihi, oluşturulma tarihi,
    oluşturulma, tarih, eklenme tarihi, yayımlanma, oluşturma tarihi, haber giriş
  `,
  updated: `
    güncelleme, güncellenme, güncelleme tarihi, son güncelleme, güncellendi, son güncellenme
  `,
  minutes: 'okuma süresi, dakika, dk',
  note: 'editörün notu, düzeltme, not',
  tags: 'etiketler, etiket, konular, anahtar kelimeler',
  role: 'muhabir, editör, gazeteci, yazar, muhabiri, temsilcisi, köşe yazarı',
  ago: 'önce, bugün, dün',
  tools: `
    yazdır, kaydet, dinle, kapat, menü, ara, ana sayfa, anasayfa, daha fazla göster, sonraki,
    önceki, haberi dinle, yazı boyutu
  `,
  rating: 'oy, puan, tepki, anket',
  outlet: 'gazetesi, ajansı, haber',
  desk: 'haber merkezi, ajansı, ajanslar, editör, haber ajansı',
  house: `
    bülten, bültenimize, abone olun, abone, aboneler, abonelik, e posta, gizlilik, gizlilik
    politikası, kullanım koşulları, çerezler, tıklayın, tıklayınız, takip edin, indirin,
    uygulamamızı, uygulaması, kanalımız, whatsapp kanalı, sitemiz, web sitesinde, editörlerimiz,
    okurlarımız, bu haber, bu yazı, haberin tamamı, iletişime geçin, iletişime geçiniz, bize
    ulaşın, yorum, yorumlar, podcast, destek olun, reklam, abonelere, özetlenerek
  `,
  picture: `
    solda, sağda, ortada, soldan sağa, arşiv, fotoğrafta, ekran görüntüsü, bir adam, bir kadın,
    harita, grafik
  `,
  and: 've, ile, &',
  months: `
    ocak / oca, şubat / şub, mart / mar, nisan / nis, mayıs / may, haziran / haz, temmuz / tem,
    ağustos / ağu, eylül / eyl, ekim / eki, kasım / kas, aralık / ara
  `,
  weekdays: `
    pazartesi / pzt, salı / sal, çarşamba / çar, perşembe / per, cuma / cum, cumartesi / cmt,
    pazar / paz
  `,
  caption: 'arşiv fotoğrafı, fotoğraf arşiv',
  we: `
    biz, bizim, bize
  `,
  you: `
    siz, sizin, size
  `,
  speech: `
    dedi, söyledi, göre, belirtti, açıkladı, ifade etti, kaydetti, konuştu, diyor, ifadelerini kullandı
  `,
}
