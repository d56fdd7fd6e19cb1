"""The parts of a Keputusan and its Lampiran, in the words that stand on the paper."""

from __future__ import annotations

from pipeline.model.keys import Block, block, blocks, choice, series, text, texts
from pipeline.model.series import Series
from pipeline.text import Text


class Pejabat(Block):
    """Penanda tangan."""

    jabatan: Text = text("jabatan lengkap, misalnya 'Kepala Dinas Kesehatan Kabupaten Maros'")
    nama: Text = text("nama dengan gelar, misalnya 'HALSEN, S.I.P., M.M.'")
    pangkat: Text | None = text("pangkat dan golongan, misalnya 'Pembina Utama Muda, IV/c'", False)
    nip: Text | None = text("NIP 18 angka, misalnya '19720424 199203 1 004'", False)


class Kop(Block):
    """Kepala surat."""

    alamat: tuple[Text, ...] = texts("baris alamat di bawah nama instansi")
    lambang: Text | None = text("gambar lambang (PNG), relatif terhadap berkas ini", False)


class Sampul(Block):
    """Halaman sampul."""

    judul: tuple[Text, ...] = texts("baris judul di tengah sampul")
    instansi: tuple[Text, ...] = texts("baris instansi dan pemerintah di bawah sampul")


class Indikator(Block):
    """Satu indikator kinerja utama."""

    indikator_kinerja_utama: Text = text("nama indikator")
    formulasi: Text = text("rumus penghitungan")
    penanggung_jawab: tuple[Text, ...] = texts("unit penanggung jawab, satu atau lebih")


class Sasaran(Block):
    """Satu sasaran dengan indikatornya."""

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


class Kolom(Block):
    """Kepala kolom tabel, bila lain dari yang lazim."""

    no: Text | None = text("kepala kolom nomor", False)
    sasaran_renstra: Text | None = text("kepala kolom sasaran", False)
    indikator_kinerja_utama: Text | None = text("kepala kolom indikator kinerja utama", False)
    formulasi: Text | None = text("kepala kolom rumus", False)
    penanggung_jawab: Text | None = text("kepala kolom penanggung jawab", False)
    uraian: Text | None = text("kepala kolom uraian", False)
    relevansi: Text | None = text("kepala kolom relevansi", False)
    sumber_data: Text | None = text("kepala kolom sumber data", False)
    indikator: Text | None = text("kepala kolom indikator yang ditargetkan", False)
    target: Text | None = text("kepala kolom target", False)
    penjelasan: Text | None = text("kepala kolom penjelasan", False)


class Uraian(Block):
    """Bagian lampiran yang berjudul: paragraf, lalu tabel relevansi atau tabel target."""

    judul: Text | None = text("judul bagian", False)
    paragraf: tuple[Text, ...] = texts("paragraf uraian", False)
    kolom: Kolom | None = block(Kolom, "kepala kolom tabel bagian ini", False)
    relevansi: tuple[Relevansi, ...] = blocks(Relevansi, "baris tabel relevansi", False)
    target: tuple[Target, ...] = blocks(Target, "baris tabel target kinerja", False)


class Lampiran(Block):
    """Satu lampiran."""

    kepala: Text | None = text("kepala lampiran sebagaimana tertulis, atau 'tanpa'", False)
    judul: Text = text("judul lampiran")
    unit_organisasi: Text | None = text("unit organisasi", False)
    tugas_pokok: Text | None = text("tugas pokok unit", False)
    fungsi: tuple[Text, ...] = texts("fungsi unit, satu butir sebaris", False)
    kolom: Kolom | None = block(Kolom, "kepala kolom tabel indikator", False)
    sasaran: tuple[Sasaran, ...] = blocks(Sasaran, "tabel indikator", False)
    uraian: tuple[Uraian, ...] = blocks(Uraian, "bagian-bagian uraian", False)
    pejabat: Pejabat | None = block(Pejabat, "penanda tangan, bila lain dari keputusan", False)
    ditandatangani: Text | None = choice(
        "'tidak' bila lampiran tidak ditandatangani", "ya", "tidak"
    )


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


class Pengecualian(Block):
    """Satu temuan yang diterima, dengan alasan dan penanggung jawabnya."""

    aturan: Text = text("kode aturan, misalnya 'R05'")
    kutipan: Text = text("kata-kata yang ditandai aturan itu, huruf demi huruf")
    alasan: Text = text("mengapa temuan ini diterima")
    nama: Text = text("nama atau jabatan yang menerima")
    sampai: Text = text("tanggal berakhirnya, misalnya '31 Desember 2024'")


class Keputusan(Block):
    """Keputusan tentang Penetapan Indikator Kinerja Utama."""

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
    pejabat: Pejabat = block(Pejabat, "penanda tangan")
    angka: dict[str, Series] | None = series("deret angka per tahun yang dirujuk dari teks")
    menimbang: tuple[Text, ...] = texts("butir Menimbang, tiap butir diawali 'bahwa'")
    mengingat: tuple[Text, ...] = texts("dasar hukum, satu butir sebaris")
    diktum: tuple[Text, ...] = texts("isi KESATU, KEDUA, dan seterusnya")
    tembusan: tuple[Text, ...] = texts("penerima tembusan", False)
    lampiran: tuple[Lampiran, ...] = blocks(Lampiran, "lampiran-lampiran", False)
    tertulis: Tertulis | None = block(
        Tertulis, "kata tetap yang tercetak lain dari kelaziman", False
    )
    dikecualikan: tuple[Pengecualian, ...] = blocks(Pengecualian, "temuan yang diterima", False)
