"""The closed classes of words that tell what a number in an Indonesian sentence is."""

from __future__ import annotations


def himpun(teks: str) -> frozenset[str]:
    """The words of `teks` as a set."""
    return frozenset(teks.split())


# A bare number after one of these names a thing, it counts nothing.
PENOMOR = himpun(
    "uu pp perda perbup perwali pergub perdes perpres keppres inpres permendagri perka nomor "
    "no no. nmr nomer pasal ayat huruf angka butir diktum lampiran bab halaman hal hlm nip "
    "nip. nik npwp nrp nuptk npsn telp telp. telepon tlp tlp. fax fax. faks faksimile rt rw "
    "tabel gambar grafik bagan diagram kolom baris kode pos tingkat level grade kelas "
    "semester triwulan caturwulan periode tahap versi eselon peringkat ranking rangking juara "
    "urutan skala tanggal tgl pukul jam usia umur berusia golongan iso seri zona kluster "
    "jalan jl jl. blok km paragraf bagian buku jilid edisi wa hp rekening kv tipe formulir "
    "model poin"
)
# These even when a noun follows: 'Pasal 3 ayat', 'usia 5 tahun', 'Nomor 12 Tahun'.
PENOMOR_TEGAS = himpun(
    "nomor no no. nmr nomer pasal ayat huruf nip nip. nik npwp telp telp. telepon fax rt rw "
    "tanggal tgl pukul usia umur berusia skala tabel gambar jl jl. jalan bab"
)
ZONA = himpun("wib wita wit")
WAKTU = himpun(
    "tahun bulan minggu pekan hari jam menit detik triwulan semester dekade abad tahunan"
)
PERSEN = himpun("persen prosen percent pct persennya")
POIN = himpun("poin point points")
SKALA = {
    "ribu": 10**3, "rb": 10**3, "juta": 10**6, "jt": 10**6, "miliar": 10**9, "milyar": 10**9,
    "milliar": 10**9, "triliun": 10**12, "trilyun": 10**12,
}  # fmt: skip
SKALA_RUPIAH = SKALA | {"m": 10**9, "t": 10**12}

# Words after a number with which its noun has not begun, or has ended.
HENTI = himpun(
    "senilai sebagaimana tercantum dikategorikan memenuhi setahun dari daripada atau dan pada "
    "di yang dengan untuk ke kepada menjadi sampai hingga adalah ialah yaitu yakni tentang "
    "sebagai oleh serta maupun namun tetapi sedangkan sementara dalam dibanding dibandingkan "
    "maka sehingga karena dikarenakan dimana sebesar sebanyak sejumlah target targetnya "
    "ditargetkan realisasi terealisasi capaian tercapai mencapai terhadap mengalami telah "
    "sudah akan belum tidak naik turun meningkat menurun bertambah berkurang tumbuh berada "
    "merupakan termasuk itu ini tersebut lebih kurang setiap tiap per melebihi melampaui atas "
    "setara x lipat kenaikan peningkatan penurunan terdiri terbagi menyatakan berstatus "
    "memiliki mempunyai meliputi mencakup sebelumnya berhasil melalui dikurangi ditambah "
    "dibagi jika bila apabila agar guna masing-masing rata-rata sisanya selebihnya lagi saja "
    "dapat harus sekitar antara selama sejak tahun maksimal minimal"
)

# Units that people count in these papers; a noun beside them is a qualifier ('24 mandiri').
SATUAN = himpun(
    "desa kelurahan kecamatan kabupaten kota provinsi dusun rt rw kk keluarga orang jiwa "
    "pegawai asn pns pppk aparatur siswa murid mahasiswa guru dosen peserta penduduk warga "
    "anak balita bayi ibu lansia remaja pasien perempuan laki-laki pria wanita dokter perawat "
    "bidan kader kasus perkara temuan rekomendasi laporan dokumen berkas paket unit buah "
    "lembar eksemplar puskesmas posyandu sekolah kelas sd smp sma smk bumdes bumdesa koperasi "
    "umkm usaha kelompok lembaga instansi opd skpd bidang seksi subbagian subbidang "
    "sekretariat uptd upt program kegiatan subkegiatan sub-kegiatan indikator sasaran tujuan "
    "misi fungsi lampiran diktum rumah gedung ruas jembatan hektar hektare ha km meter "
    "kilometer ton kg kuintal liter ekor tempat titik lokasi kali layanan inovasi permohonan "
    "pengaduan aduan aplikasi sertifikat bidang/bagian desa/kelurahan perangkat pasar "
    "industri perusahaan sertipikat akta responden jabatan posisi putusan perda raperda "
    "produk aset auditor hakim tenaga naskah surat arsip"
)
ORANG = himpun(
    "orang jiwa pegawai asn pns pppk aparatur siswa murid mahasiswa guru dosen peserta "
    "penduduk warga anak balita bayi ibu lansia remaja pasien perempuan laki-laki pria wanita "
    "dokter perawat bidan kader responden auditor hakim tenaga penyandang pekerja petani "
    "nelayan ppks pencari"
)
UMUM = himpun("unit buah paket dokumen berkas lembaga instansi jenis item butir titik")

# What a decree lists itself, so that its counts can be compared with what really stands there.
DAFTAR = himpun(
    "indikator sasaran tujuan misi fungsi lampiran bidang program kegiatan subkegiatan "
    "sub-kegiatan diktum seksi subbagian subbidang iku tugas"
)

NAIK = himpun(
    "naik meningkat peningkatan meningkatnya kenaikan bertambah penambahan pertambahan "
    "menambah tambahan bertambahnya tumbuh pertumbuhan melonjak lonjakan menaikkan "
    "meningkatkan ditingkatkan menguat surplus"
)
TURUN = himpun(
    "turun menurun penurunan menurunnya berkurang pengurangan berkurangnya menurunkan "
    "mengurangi diturunkan merosot susut menyusut anjlok kontraksi berkontraksi"
)
ARAH = NAIK | TURUN

TARGET = himpun("target targetnya ditargetkan menargetkan tertarget")
REALISASI = himpun(
    "realisasi realisasinya terealisasi direalisasikan terealisir merealisasikan terserap "
    "penyerapan"
)
CAPAIAN = himpun("capaian capaiannya pencapaian pencapaiannya ketercapaian")
RENCANA = himpun("rencana direncanakan rencananya merencanakan")
AWAL = himpun("baseline awal")
# A word of change after one of these is an aim or a means, no result.
MAKSUD = himpun("setelah melalui upaya rangka guna untuk akibat karena persentase indikator tujuan")
HASIL = himpun("mencapai tercapai dicapai hasil hasilnya tercatat berhasil dicapainya")
HENDAK = himpun("ingin akan hendak diharapkan harus dapat bisa mampu untuk agar")
LAMPAUI = himpun("melebihi melampaui diatas memenuhi terlampaui")

# A clause ends here: what was said before does not reach over.
PUTUS = himpun(
    "sedangkan sementara namun tetapi tapi dikarenakan karena sehingga adapun walaupun meskipun ;"
)

# Small words that may stand between a marker and its number.
PENGISI = himpun(
    "sasaran sebesar sebanyak sejumlah sekitar hanya baru kurang lebih ± : ( adalah ialah "
    "yaitu yakni yang berjumlah total jumlah keseluruhan seluruh seluruhnya semua secara "
    "angka nilai senilai posisi sudah telah ada terdapat tersedia populasi totalnya jumlahnya "
    "kira-kira tepatnya mencapai = sedikitnya pagu anggaran alokasi plafon dana belanja "
    "pendapatan"
)
KUANTA = himpun("total jumlah keseluruhan seluruh seluruhnya populasi jumlahnya semua")

# Between a count and its percentage; the strong ones make the pair.
TAUT = himpun(
    "sebesar sebanyak sejumlah sekitar kurang lebih hanya baru mencapai sudah telah nilai "
    "sama dengan setara atau ( = yaitu yakni , adalah ± / persentase presentase prosentase "
    "persentasenya rasio proporsi : sehingga jumlah berjumlah kira-kira persentasinya tingkat "
    "kontribusi dan/atau jika dipersentasekan dalam bentuk secara persen sedikitnya"
)
TAUT_KUAT = himpun(
    "atau ( = setara yaitu yakni persentase presentase prosentase persentasenya rasio "
    "proporsi / dipersentasekan"
)
BANDING = himpun("dibanding dibandingkan daripada terhadap dari sejak semula sebelumnya banding")
