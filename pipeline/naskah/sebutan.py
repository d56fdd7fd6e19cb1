"""What people call a paragraph of a decree: 'Mengingat angka 8', 'Lampiran I, judul'."""

from __future__ import annotations

from pipeline import angka

NAMA = {
    "sampul": "halaman sampul",
    "salinan": "tanda salinan",
    "kop": "kepala surat",
    "jenis": "kepala keputusan",
    "nomor": "baris nomor",
    "tentang": "judul keputusan",
    "rahmat": "baris di atas jabatan",
    "pembuka": "baris jabatan di atas Menimbang",
    "memutuskan": "MEMUTUSKAN",
    "menetapkan": "Menetapkan",
    "tempat": "tempat penetapan",
    "tanggal": "tanggal penetapan",
    "pengundangan": "pengundangan",
    "pengesah": "pengesahan salinan",
    "judul_tembusan": "Tembusan",
}
DAFTAR = {
    "menimbang": "Menimbang huruf",
    "mengingat": "Mengingat angka",
    "memperhatikan": "Memperhatikan angka",
    "tembusan": "Tembusan angka",
    "fungsi": "Fungsi huruf",
}
TTD = "tanda tangan"


def butir(daftar: str, tanda: str) -> str:
    """'Mengingat angka 8' of '8.'; 'Mengingat' of an item without a marker."""
    nomor = tanda.strip("().")
    return f"{DAFTAR[daftar]} {nomor}" if nomor else DAFTAR[daftar].partition(" ")[0]


def diktum(kata: str) -> str:
    return f"diktum {kata}"


def ayat(pasal: str, tanda: str) -> str:
    """'Pasal 2 ayat (1)'; 'Pasal 1' of a Pasal without ayat."""
    return f"{pasal} ayat {tanda}" if tanda else pasal


def rincian(ayat: str, tanda: str) -> str:
    return f"{ayat} huruf {tanda.strip('().')}"


def lampiran(n: int, banyak: int) -> str:
    """'Lampiran II', or 'Lampiran' where there is but one."""
    return f"Lampiran {angka.romawi(n)}" if banyak > 1 else "Lampiran"


def uraian(lampiran: str, judul: str, nomor: int) -> str:
    bagian = f"bagian '{judul}'" if judul else "uraian"
    return f"{lampiran}, {bagian}, paragraf {nomor}"


def kepala_kolom(lampiran: str, tabel: int, kepala: str) -> str:
    return f"{lampiran}, tabel {tabel}, kepala kolom {kepala}"


def sel(lampiran: str, tabel: int, baris: int, kepala: str) -> str:
    return f"{lampiran}, tabel {tabel}, baris {baris}, kolom {kepala}"
