"""The parts of a Keputusan or Peraturan and its Lampiran, in the words that stand on the paper."""

from __future__ import annotations

from pipeline.model.keys import (
    Block,
    Heads,
    Yearly,
    block,
    blocks,
    choice,
    columns,
    heads,
    series,
    text,
    texts,
    yearly,
)
from pipeline.model.series import Series
from pipeline.text import Text


class Pejabat(Block):
    """Penanda tangan."""

    jabatan: Text = text("jabatan lengkap, misalnya 'Kepala Dinas Kesehatan Kabupaten Maros'")
    nama: Text = text("nama dengan gelar, misalnya 'HALSEN, S.I.P., M.M.'")
    pangkat: Text | None = text("pangkat dan golongan, misalnya 'Pembina Utama Muda, IV/c'", False)
    nip: Text | None = text("NIP 18 angka, misalnya '19720424 199203 1 004'", False)


class PejabatLain(Pejabat):
    """Yang turut menandatangani, atau yang mengesahkan salinan."""

    kata: Text | None = text("kata di atas jabatannya, misalnya 'Menyetujui,'", False)


class Kop(Block):
    """Kepala surat."""

    alamat: tuple[Text, ...] = texts("baris alamat di bawah nama instansi", False)
    lambang: Text | None = text("gambar lambang (PNG), relatif terhadap berkas ini", False)
    atasan: tuple[Text, ...] = texts(
        "baris-baris di atas nama instansi, bila bukan 'pemerintah' saja", False
    )
    instansi: Text | None = text("nama instansi di kepala surat, bila lain", False)


class Sampul(Block):
    """Halaman sampul."""

    judul: tuple[Text, ...] = texts("baris judul di tengah sampul")
    instansi: tuple[Text, ...] = texts("baris instansi dan pemerintah di bawah sampul")


class Indikator(Block):
    """Satu indikator kinerja utama."""

    indikator_kinerja_utama: Text = text("nama indikator")
    tipe_perhitungan: Text | None = text("cara menjumlah dari triwulan ke triwulan", False)
    definisi: Text | None = text("definisi operasional", False)
    satuan: Text | None = text("satuan, misalnya '%', 'orang', atau 'indeks'", False)
    kondisi_awal: Yearly = yearly("kondisi awal, satu nilai atau 'tahun: nilai'")
    realisasi: Yearly = yearly("realisasi, satu nilai atau 'tahun: nilai'")
    target: Yearly = yearly("target, satu nilai atau 'tahun: nilai'")
    formulasi: Text | None = text("rumus penghitungan", False)
    alasan: Text | None = text("alasan pemilihan indikator", False)
    sumber_data: tuple[Text, ...] = texts("sumber data, satu atau lebih", False)
    penanggung_jawab: tuple[Text, ...] = texts("unit penanggung jawab, satu atau lebih", False)
    keterangan: Text | None = text("keterangan", False)


class Sasaran(Block):
    """Satu sasaran dengan indikatornya. Tingkat di atasnya ditulis pada sasaran pertamanya saja."""

    perspektif: Text | None = text("perspektif, berlaku sampai perspektif berikutnya", False)
    tujuan: Text | None = text("tujuan, berlaku sampai tujuan berikutnya", False)
    sasaran_rpjmd: Text | None = text("sasaran RPJMD, berlaku sampai yang berikutnya", False)
    sasaran_renstra: Text = text("sasaran dalam Renstra")
    indikator: tuple[Indikator, ...] = blocks(Indikator, "indikator sasaran ini, satu atau lebih")


class Relevansi(Block):
    """Satu baris tabel relevansi."""

    uraian: Text = text("indikator yang dijelaskan")
    relevansi: Text = text("mengapa indikator menggambarkan kondisi")
    formulasi: Text = text("rumus penghitungan")
    sumber_data: tuple[Text, ...] = texts("sumber data, satu atau lebih")


class Target(Block):
    """Satu baris tabel target kinerja."""

    indikator: Text = text("indikator yang ditargetkan")
    target: Text = text("target yang ditetapkan")
    penjelasan: tuple[Text, ...] = texts("paragraf penjelasan target")


class Uraian(Block):
    """Bagian lampiran yang berjudul: paragraf, lalu tabel relevansi atau tabel target."""

    judul: Text | None = text("judul bagian", False)
    paragraf: tuple[Text, ...] = texts("paragraf uraian", False)
    kolom: Heads = heads(
        "kolom tabel di sini menurut urutannya, 'nama: KEPALA'", "no", *columns(Relevansi, Target)
    )
    relevansi: tuple[Relevansi, ...] = blocks(Relevansi, "baris tabel relevansi", False)
    target: tuple[Target, ...] = blocks(Target, "baris tabel target kinerja", False)


class Unit(Block):
    """Lembar satu unit kerja: identitasnya dan tabel indikatornya, mulai halaman baru."""

    unit_organisasi: Text = text("unit organisasi")
    tugas_pokok: Text | None = text("tugas pokok unit", False)
    fungsi: tuple[Text, ...] = texts("fungsi unit, satu butir sebaris", False)
    sasaran: tuple[Sasaran, ...] = blocks(Sasaran, "tabel indikator unit ini")


class Lampiran(Block):
    """Satu lampiran."""

    kepala: Text | None = text("kepala lampiran sebagaimana tertulis, atau 'tanpa'", False)
    judul: Text = text("judul lampiran")
    kertas: Text | None = choice("arah kertas, bila lain dari yang cocok", "tegak", "mendatar")
    kolom: Heads = heads(
        "kolom tabel indikator menurut urutannya, 'nama: KEPALA'",
        "no", "no_indikator", *columns(Sasaran, Indikator),
    )  # fmt: skip
    nomor_kolom: Text | None = choice("'ya' bila di bawah kepala tercetak (1), (2), …", "ya")
    unit_organisasi: Text | None = text("unit organisasi", False)
    tugas_pokok: Text | None = text("tugas pokok unit", False)
    fungsi: tuple[Text, ...] = texts("fungsi unit, satu butir sebaris", False)
    sasaran: tuple[Sasaran, ...] = blocks(Sasaran, "tabel indikator", False)
    unit: tuple[Unit, ...] = blocks(Unit, "lembar unit kerja, satu unit satu halaman", False)
    uraian: tuple[Uraian, ...] = blocks(Uraian, "bagian-bagian uraian", False)
    pejabat: Pejabat | None = block(Pejabat, "penanda tangan, bila lain dari keputusan", False)
    ditandatangani: Text | None = choice(
        "'tidak', atau 'tiap unit' bila setiap lembar ditandatangani", "ya", "tidak", "tiap unit"
    )

    @property
    def lembar(self) -> tuple[Lampiran | Unit, ...]:
        """Its own sheet, then those of further units."""
        return (self, *self.unit)


class Diktum(Block):
    """Satu diktum: teksnya saja, atau teks dan rinciannya."""

    short = "isi"
    isi: Text = text("teks diktum")
    rincian: tuple[Text, ...] = texts("butir a, b, … di bawah diktum", False)


class Ayat(Block):
    """Satu ayat."""

    isi: Text = text("teks ayat")
    rincian: tuple[Text, ...] = texts("butir a, b, … di bawah ayat", False)


class Pasal(Block):
    """Satu pasal Peraturan: teksnya, atau ayat-ayatnya."""

    bab: Text | None = text("judul bab yang mulai di pasal ini", False)
    isi: Text | None = text("teks pasal tanpa ayat", instead="ayat")
    rincian: tuple[Text, ...] = texts("butir a, b, … di bawah teks pasal", False)
    ayat: tuple[Ayat, ...] = blocks(Ayat, "ayat-ayat pasal", False)


class Tertulis(Block):
    """Kata tetap yang tercetak lain dari kelaziman, huruf demi huruf seperti pada naskah."""

    jenis: Text | None = text("pengganti 'KEPUTUSAN KEPALA …'", False)
    nomor: Text | None = text("pengganti 'NOMOR'", False)
    pembuka: Text | None = text("pengganti baris jabatan di atas Menimbang", False)
    memutuskan: Text | None = text("pengganti 'MEMUTUSKAN:'", False)
    menetapkan: Text | None = text("pengganti 'Menetapkan'", False)
    isi_menetapkan: Text | None = text("teks setelah Menetapkan, atau 'tanpa'", False)
    ditetapkan_di: Text | None = text("pengganti 'Ditetapkan di'", False)
    pada_tanggal: Text | None = text("pengganti 'pada tanggal'", False)
    jabatan: Text | None = text("jabatan di atas tanda tangan", False)
    tembusan: Text | None = text("pengganti 'Tembusan:'", False)
    butir: Text | None = text("tanda butir di dalam tabel, pengganti '•'", False)


class Penanda(Block):
    """Tanda butir dan gaya diktum, bila lain dari yang lazim."""

    menimbang: Text | None = choice("tanda butir Menimbang", "huruf", "angka", "tanpa")
    mengingat: Text | None = choice("tanda butir Mengingat", "angka", "huruf", "tanpa")
    memperhatikan: Text | None = choice("tanda butir Memperhatikan", "angka", "huruf", "tanpa")
    diktum: Text | None = choice("kata diktum pertama", "KESATU", "PERTAMA", "Kesatu", "Pertama")


class Pengundangan(Block):
    """Pengundangan sebuah Peraturan."""

    perintah: Text | None = text(
        "alinea penutup pasal terakhir, 'Agar setiap orang mengetahuinya, …'", False
    )
    tempat: Text = text("tempat pengundangan")
    tanggal: Text = text("tanggal pengundangan")
    jabatan: Text = text("yang mengundangkan, misalnya 'Sekretaris Daerah Kabupaten Maros'")
    nama: Text = text("nama yang mengundangkan")
    berita: Text = text("misalnya 'Berita Daerah Kabupaten Maros Tahun 2024 Nomor 12'")


class Pengecualian(Block):
    """Satu temuan yang diterima, dengan alasan dan penanggung jawabnya."""

    aturan: Text = text("kode aturan, misalnya 'R05'")
    kutipan: Text = text("kata-kata yang ditandai aturan itu, huruf demi huruf")
    alasan: Text = text("mengapa temuan ini diterima")
    nama: Text = text("nama atau jabatan yang menerima")
    sampai: Text = text("tanggal berakhirnya, misalnya '31 Desember 2024'")


class Keputusan(Block):
    """Keputusan atau Peraturan tentang Penetapan Indikator Kinerja Utama."""

    nomor: Text = text("nomor keputusan, misalnya '28/I/DPMD/2024'")
    tanggal: Text = text("tanggal penetapan, misalnya '3 Januari 2024'")
    tempat: Text = text("tempat penetapan, misalnya 'Malili'")
    tentang: Text = text("judul setelah kata TENTANG")
    periode: Text | None = text("periode rencana, misalnya '2021-2026'", False)
    pemerintah: Text = text("baris pertama kepala surat, misalnya 'Pemerintah Kabupaten Maros'")
    instansi: Text = text("nama instansi, misalnya 'Dinas Kesehatan'")
    wilayah: Text | None = text("wilayah, misalnya 'Kabupaten Maros', untuk isian {wilayah}", False)
    kop: Kop = block(Kop, "kepala surat")
    sampul: Sampul | None = block(Sampul, "halaman sampul", False)
    salinan: PejabatLain | None = block(PejabatLain, "pengesah, bila ini salinan", False)
    rahmat: Text | None = choice("'ya' bila tercetak 'DENGAN RAHMAT TUHAN YANG MAHA ESA'", "ya")
    pejabat: Pejabat = block(Pejabat, "penanda tangan")
    turut_menandatangani: tuple[PejabatLain, ...] = blocks(
        PejabatLain, "yang turut menandatangani", False
    )
    penanda: Penanda | None = block(Penanda, "tanda butir yang lain dari kelaziman", False)
    angka: dict[str, Series] | None = series("deret angka per tahun yang dirujuk dari teks")
    menimbang: tuple[Text, ...] = texts("butir Menimbang, tiap butir diawali 'bahwa'")
    mengingat: tuple[Text, ...] = texts("dasar hukum, satu butir sebaris")
    memperhatikan: tuple[Text, ...] = texts("butir Memperhatikan", False)
    diktum: tuple[Diktum, ...] = blocks(
        Diktum, "isi KESATU, KEDUA, dan seterusnya", instead="pasal"
    )
    pasal: tuple[Pasal, ...] = blocks(Pasal, "pasal-pasal, bila ini sebuah Peraturan", False)
    pengundangan: Pengundangan | None = block(Pengundangan, "pengundangan Peraturan", False)
    tembusan: tuple[Text, ...] = texts("penerima tembusan", False)
    lampiran: tuple[Lampiran, ...] = blocks(Lampiran, "lampiran-lampiran", False)
    tertulis: Tertulis | None = block(
        Tertulis, "kata tetap yang tercetak lain dari kelaziman", False
    )
    dikecualikan: tuple[Pengecualian, ...] = blocks(Pengecualian, "temuan yang diterima", False)
