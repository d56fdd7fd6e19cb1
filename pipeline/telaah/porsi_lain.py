"""Shares whose base is told by other words than 'dari': 'di antaranya', 'berarti', a bound."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.klaim import Angka, Klaim, Porsi
from pipeline.klaim.bilangan import HITUNGAN, RUPIAH
from pipeline.klaim.tautan import sejenis
from pipeline.naskah.naskah import Alinea
from pipeline.pattern import pattern

ANTARA = ("di antaranya", "diantaranya")
PENGENAL = ("antaranya", "paling ", "setara", "inimal", "sedikitnya", "arti")
BUKA = pattern(r"[^0-9.;:]{0,60}\(\s*")
BERARTI = pattern(
    r"\s+(?:berarti|artinya|atau\s+setara|setara)\s+(?:dengan\s+)?(?:paling\s+(?:sedikit|banyak)\s+|"
    r"sedikitnya\s+|sekurang-kurangnya\s+|minimal\s+|maksimal\s+)?"
)
DARI = pattern(r"\s+dari\s+(?!target)[a-z]+(?:\s+[a-z]+){0,3}\s+")


def porsi_lain(alinea: Sequence[Alinea], k: Klaim) -> list[Porsi]:
    """The shares that were not read; those read without a base get it in `k` itself."""
    for n, satu in enumerate(k.porsi):
        if satu.dasar is None and satu.jumlah is not None:
            k.porsi[n] = _berdasar(alinea[satu.jumlah.paragraf].teks, satu, satu.jumlah, k)
    found = []
    for persen in k.lepas:
        teks = alinea[persen.paragraf].teks
        if baru := _dari(teks, persen, k):
            found.append(baru)
            continue
        if not any(kata in teks for kata in PENGENAL):
            continue
        baru = _di_depan(teks, persen, k) or _berarti(teks, persen, k)
        if baru and baru.jumlah and baru.dasar and not _dibulatkan(baru.jumlah, persen, baru.dasar):
            found.append(baru)
    if found:
        dibagi = {id(satu.persen) for satu in found}
        k.lepas = [persen for persen in k.lepas if id(persen) not in dibagi]
    return found


def _berdasar(teks: str, satu: Porsi, jumlah: Angka, k: Klaim) -> Porsi:
    lalu = _sekalimat(teks, jumlah, k)
    if not lalu or abs(satu.persen.mulai - jumlah.mulai) > 90:
        return satu
    if jumlah.jenis == RUPIAH and lalu[-1].jenis == RUPIAH:
        # 'laba Rp3 miliar dari ekuitas Rp50 miliar atau 6%'
        bagian = lalu[-1]
        ada = DARI.fullmatch(teks.lower(), bagian.akhir, jumlah.mulai)
        return satu._replace(jumlah=bagian, dasar=jumlah, target=None) if ada else satu
    if any(kata in teks[jumlah.akhir : satu.persen.akhir + 14] for kata in ANTARA):
        dasar = _utuh(jumlah, lalu)
        return satu._replace(dasar=dasar) if dasar else satu
    return satu


def _dari(teks: str, persen: Angka, k: Klaim) -> Porsi | None:
    """'13.300 penganggur dari 200.000 orang angkatan kerja (6,65%)': of whatever nouns."""
    if teks[persen.mulai - 1 : persen.mulai] != "(" or teks[persen.akhir : persen.akhir + 1] != ")":
        return None
    lalu = _sekalimat(teks, persen, k)[-2:]
    if len(lalu) < 2 or any(a.jenis != HITUNGAN or a.ambang for a in lalu):
        return None
    jumlah, dasar = lalu
    rapat = teks[max(dasar.sampai, dasar.akhir) : persen.mulai - 1]
    if jumlah.nilai > dasar.nilai or teks[jumlah.sampai : dasar.mulai].strip() != "dari":
        return None
    return Porsi(jumlah, persen, dasar) if not rapat.strip() else None


def _di_depan(teks: str, persen: Angka, k: Klaim) -> Porsi | None:
    """'800 lulusan dan 420 lulusan di antaranya (52,5%)', 'dari 240 sampel, minimal 228 (95%)'."""
    lalu = _sekalimat(teks, persen, k)
    if len(lalu) < 2 or not BUKA.fullmatch(teks, lalu[-1].akhir, persen.mulai):
        return None
    jumlah, dasar = lalu[-1], _utuh(lalu[-1], lalu[:-1])
    antara = any(kata in teks[jumlah.akhir : persen.mulai] for kata in ANTARA)
    if dasar is None or not (antara or (jumlah.ambang and _setelah_dari(teks, dasar))):
        return None
    return Porsi(jumlah, persen, dasar)


def _berarti(teks: str, persen: Angka, k: Klaim) -> Porsi | None:
    """'20 parameter; target 90% berarti paling sedikit 18 parameter'."""
    ada = BERARTI.match(teks, persen.akhir)
    if ada is None:
        return None
    sepadan = [a for a in k.angka if a.paragraf == persen.paragraf and a.bulat and a.satuan]
    jumlah = next((a for a in sepadan if a.mulai == ada.end()), None)
    if jumlah is None:
        return None
    utuh = [a for a in sepadan if a.mulai < persen.mulai and a.satuan == jumlah.satuan]
    if len({a.nilai for a in utuh}) != 1:
        return None
    return Porsi(jumlah, persen, utuh[0])


def _sekalimat(teks: str, satu: Angka, k: Klaim) -> list[Angka]:
    """The counts before `satu` in its sentence."""
    awal = max(teks.rfind(". ", 0, satu.mulai), teks.rfind("; ", 0, satu.mulai))
    return [
        a
        for a in k.angka
        if a.paragraf == satu.paragraf and awal < a.mulai < satu.mulai and a.bulat
    ]


def _utuh(jumlah: Angka, lalu: list[Angka]) -> Angka | None:
    """The nearest count before that `jumlah` may be a part of."""
    return next((a for a in reversed(lalu) if sejenis(a, jumlah) and a is not jumlah), None)


def _setelah_dari(teks: str, dasar: Angka) -> bool:
    return teks[: dasar.mulai].rstrip().lower().endswith("dari")


def _dibulatkan(jumlah: Angka, persen: Angka, dasar: Angka) -> bool:
    """A bound is a whole number, so that it may be less than one off its percentage."""
    beda = abs(jumlah.nilai * 100 - persen.nilai * dasar.nilai)
    return jumlah.ambang and 0 < beda < 100
