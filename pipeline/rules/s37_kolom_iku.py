"""Tabel IKU memuat rumus, satuan, sumber data, dan target tiap tahunnya.

Yang diperlukan boleh tersebar di beberapa tabel. Aturan ini memberi satu temuan saja untuk satu
naskah, di tabel indikator.

Aturan ini diam bila:
1. satuannya terbaca dari nama atau rumus indikator, seperti Persentase atau Jumlah;
2. IKU ditetapkan untuk satu tahun, sehingga target tiap tahun tidak diperlukan; yang ditetapkan
   atau diubah di tengah periode cukup memuat tahun-tahun yang tersisa.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.indikator import Indikator, Tabel, nama_utama, tabel
from pipeline.telaah.masa import masa

LEVEL = "tinjau"
SOURCE = "isi IKU menurut PER/20/M.PAN/11/2008 (belum diperiksa pada salinan resmi); kelaziman"

PERLU = (
    ("rumus atau cara menghitung", ("formul", "rumus", "hitung", "definisi", "penjelasan")),
    ("sumber data", ("sumber",)),
)
BERSATUAN = (
    "persen", "jumlah", "indeks", "index", "nilai", "rasio", "predikat", "opini", "skor", "angka",
    "rata-rata", "cakupan", "laju", "tingkat", "prevalensi", "kategori", "peringkat", "umur",
    "usia", "lama ", "waktu", "proporsi", "level", "maturitas",
)  # fmt: skip
TAHUN = pattern(r"\b20[0-9]{2}\b")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, list[str]]]:
    utama = naskah.once(nama_utama)
    if not utama:
        return
    semua = naskah.once(tabel)
    kepala = " | ".join(
        f"{kolom} {alinea.teks}" for satu in semua for kolom, alinea in satu.kepala.items()
    ).lower()
    kurang = [nama for nama, kata in PERLU if not any(satu in kepala for satu in kata)]
    if "satuan" not in kepala and not all(_bersatuan(satu) for satu in utama):
        kurang.append("satuan")
    kurang += _target(naskah, semua)
    kolom = utama[0].tabel.kolom_nama
    yield utama[0].tabel.kepala[kolom or ""], kurang


def _bersatuan(satu: Indikator) -> bool:
    """Whether its name, or the percentage in its formula, tells the unit."""  # (1)
    rumus = satu.satu("formulasi")
    persen = rumus is not None and ("%" in rumus.teks or "persen" in rumus.teks.lower())
    return persen or satu.sebutan.lower().startswith(BERSATUAN)


def _target(naskah: Naskah, semua: list[Tabel]) -> list[str]:
    """What the years of the decree lack: a target for each of them."""
    waktu = naskah.once(masa)
    if waktu is None:
        return []
    ada = {
        int(tahun)
        for satu in semua
        for alinea in satu.kepala.values()
        for tahun in TAHUN.findall(alinea.teks)
    }
    mulai = max(waktu.dari, naskah.tanggal.year if naskah.tanggal else 0)
    if ada and len(ada) >= waktu.sampai - mulai:  # (2)
        return []
    return [f"target untuk setiap tahun {waktu.dari}-{waktu.sampai} dan kondisi awalnya"]


def check(subject: tuple[Alinea, list[str]]) -> Slip | None:
    kepala, kurang = subject
    if not kurang:
        return None
    pesan = (
        f"Tabel '{kepala.teks}' dan tabel lain tidak memuat: {'; '.join(kurang)}. Tambahkan "
        "kolomnya, atau pastikan hal itu diatur dalam dokumen lain."
    )
    return whole(kepala, pesan)
