import type { Words } from './words.ts'

/** Malay. */
export const ms: Words = {
  language: 'ms',
  source: 'sumber, dipetik dari',
  related: `
    baca juga, artikel berkaitan, berita berkaitan, baca lagi, popular, terkini, artikel lain,
    berita lain, lihat lagi
  `,
  photo: 'foto, gambar, gambar hiasan, foto fail, gambar fail',
  by: 'oleh, penulis, wartawan',
  advertisement: 'iklan',
  share: 'kongsi, kongsikan, sebar',
  comments: 'komen, ulasan',
  newsletter: 'langgan, ikuti kami, sertai',
  published: 'diterbitkan, disiarkan, tarikh',
  updated: 'dikemas kini, kemaskini',
  tags: 'tag, topik',
  role: 'wartawan, penyunting, pengarang',
  house: `
    langgan, pelanggan, daftar, alamat e mel, dasar privasi, terma dan syarat, klik di sini,
    ikuti kami, muat turun, aplikasi, saluran whatsapp, laman web kami, pembaca, artikel ini,
    hubungi kami, komen
  `,
  and: 'dan',
  months: `
    januari / jan, februari / feb, mac, april / apr, mei, jun, julai / jul, ogos / ogo,
    september / sep, oktober / okt, november / nov, disember / dis
  `,
  weekdays: `
    isnin / isn, selasa / sel, rabu / rab, khamis / kha, jumaat / jum, sabtu / sab, ahad / ahd
  `,
  caption: 'gambar fail, gambar hiasan',
}
