"""The role in which a sentence tells a number: target, result, achievement, plan, bound."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import Angka

TARGET = "target"
REALISASI = "realisasi"
CAPAIAN = "capaian"
RENCANA = "rencana"
AWAL = "awal"

_AMBANG = kata.himpun("> < ≥ ≤ minimal maksimal minimum maksimum antara diatas dibawah")
_AMBANG_DUA = {
    "atas": ("di",),
    "bawah": ("di",),
    "dari": ("lebih", "kurang"),
    "sedikit": ("paling",),
    "banyak": ("paling",),
    "kurangnya": ("sekurang",),
    "=": ("<", ">"),
}
_BERPERAN = (
    kata.TARGET | kata.REALISASI | kata.CAPAIAN | kata.RENCANA | kata.AWAL | kata.HASIL | kata.PUTUS
)
_BANDING = frozenset("<>≥≤")
_AWAL_DOKUMEN = frozenset(("ren", "rpj", "str", "kin", *(word[:3] for word in kata.PUTUS)))


def isi_peran(semua: list[Angka], sela: list[list[str]], teks: str) -> list[str]:
    """Fills in `peran`, `dokumen` and `ambang` of `semua`; `teks` and `sela` as in Kalimat. A
    number without such words of its own takes those of the one before it in the clause. Gives the
    roles of the numbers' own words."""
    peran = dokumen = ""
    berdokumen = "ren" in teks or "rpj" in teks or "perjanjian" in teks or "penetapan" in teks
    labels = []
    for i, angka in enumerate(semua):
        words = sela[i]
        baru, berkas = label(words), _dokumen(words) if berdokumen else ""
        if not (baru and berkas) and not kata.PUTUS.isdisjoint(words):
            peran = dokumen = ""
        labels.append(baru)
        peran, dokumen = baru or peran, berkas or dokumen
        angka.peran, angka.dokumen = peran, dokumen
        angka.ambang = _ambang(words, sela[i + 1])
    return labels


def _ambang(sebelum: list[str], sesudah: list[str]) -> bool:
    """'di atas 75', '≥ 80', 'paling sedikit 10', '50 < …'."""
    if sesudah and sesudah[0] in _BANDING:
        return True
    if not sebelum:
        return False
    akhir = sebelum[-1]
    return akhir in _AMBANG or (
        akhir in _AMBANG_DUA and len(sebelum) > 1 and sebelum[-2] in _AMBANG_DUA[akhir]
    )


def label(words: list[str]) -> str:
    """The role that these words give to the number after them, '' for none."""
    lemah = ""
    for j in range(len(words) - 1, -1, -1):
        word = words[j]
        if word not in _BERPERAN and "lisas" not in word:
            continue
        if word in kata.PUTUS:
            return lemah
        kiri = words[j - 1] if j else ""
        if word in kata.TARGET:
            if kiri in kata.LAMPAUI:
                return REALISASI
            return CAPAIAN if kiri in kata.CAPAIAN else TARGET
        if word in kata.REALISASI or (word[:3] in ("ter", "rea") and "lisas" in word):
            return REALISASI  # 'teralisasi' too
        if word in kata.CAPAIAN:
            if kiri in kata.TARGET:
                return TARGET
            return REALISASI if kiri in kata.REALISASI else CAPAIAN
        if word in kata.RENCANA and words[j + 1 : j + 2] not in (["strategis"], ["kerja"]):
            return RENCANA
        if word in kata.AWAL and (word == "baseline" or kiri in ("kondisi", "data")):
            return AWAL
        if word in kata.HASIL and not lemah:
            lemah = TARGET if kiri in kata.HENDAK else REALISASI
    return lemah


def _dokumen(words: list[str]) -> str:
    for j in range(len(words) - 1, -1, -1):
        word = words[j]
        awal = word[:3]
        if awal not in _AWAL_DOKUMEN:
            continue
        if word in kata.PUTUS:
            return ""
        if awal == "ren" and word.endswith("ra") and len(word) < 9:
            return "renstra"  # 'Rentsra' too
        if awal == "rpj":
            return "rpjmd"
        if awal == "str" and words[max(0, j - 1) : j] == ["rencana"]:
            return "renstra"
        if word == "kinerja" and j and words[j - 1] in ("perjanjian", "penetapan"):
            return "perjanjian kinerja"
    return ""
