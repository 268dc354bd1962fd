import type { Words } from './words.ts'

/** Indonesian. */
export const id: Words = {
  language: 'id',
  source: 'sumber, dikutip dari, dilansir dari',
  related: `
    baca juga, baca selengkapnya, baca lainnya, simak juga, lihat juga, berita terkait,
    artikel terkait, terkait, terpopuler, terkini, berita terkini, berita lainnya, populer,
    rekomendasi, rekomendasi untuk anda, pilihan editor, selanjutnya, sebelumnya,
    lihat selengkapnya, halaman, halaman selanjutnya, saksikan
  `,
  photo: 'foto, kredit foto, gambar, ilustrasi, video, dok, dok., antara foto, infografis',
  by: `
    oleh, penulis, editor, redaktur, reporter, pewarta, laporan, kontributor, wartawan,
    tim redaksi
  `,
  advertisement: `
    iklan, advertisement, sponsor, gulir untuk lanjut membaca, scroll to continue with content,
    lanjut baca
  `,
  share: `
    bagikan, bagikan artikel, facebook, twitter, whatsapp, telegram, salin tautan, cetak, share
  `,
  comments: 'komentar, tulis komentar, komentari, belum ada komentar, tinggalkan komentar',
  newsletter: `
    ikuti, ikuti kami, langganan, berlangganan, temukan berita, google news, dapatkan,
    unduh aplikasi, gabung
  `,
  paywall: 'khusus pelanggan, masuk, daftar',
  copyright: 'hak cipta, dilarang mengutip, hak cipta dilindungi',
  published: 'diterbitkan, dipublikasikan, terbit, tanggal, tayang',
  updated: 'diperbarui, pembaruan, update, diupdate',
  minutes: 'menit baca, menit, waktu baca',
  note: 'catatan redaksi, koreksi, ralat',
  tags: 'tag, topik, kata kunci, label, tags',
  role: 'wartawan, reporter, jurnalis, editor, redaktur, kontributor, koresponden',
  ago: 'lalu, yang lalu, hari ini, kemarin',
  desk: 'redaksi, tim redaksi, tim',
  house: `
    buletin, langganan, berlangganan, pelanggan, daftar, alamat email, kebijakan privasi, syarat
    dan ketentuan, klik di sini, klik, ikuti, ikuti kami, unduh, aplikasi, saluran whatsapp,
    google news, situs kami, redaksi, pembaca, artikel ini, berita ini, hubungi kami, komentar,
    pendapat anda, siniar, temukan berita, simak
  `,
  picture: `
    kiri, kanan, tengah, dari kiri, ilustrasi, arsip, tangkapan layar, foto ilustrasi, seorang
    pria, seorang wanita, peta
  `,
  and: 'dan, &',
  months: `
    januari / jan, februari / feb, maret / mar, april / apr, mei, juni / jun, juli / jul,
    agustus / agu / ags / agt, september / sep, oktober / okt, november / nov / nop / nopember,
    desember / des
  `,
  weekdays: `
    senin / sen, selasa / sel, rabu / rab, kamis / kam, jumat / jum, sabtu / sab, minggu / min
  `,
  caption: 'foto arsip, foto ilustrasi',
  we: `
    kami, kita
  `,
  you: `
    anda, kamu
  `,
  speech: `
    kata, ujar, mengatakan, menurut, tutur, ungkap, jelas
  `,
}
