"""Words that are no words, each with the one that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.ejaan import berkapital, entri, kata_tugas
from pipeline.jarak import jarak
from pipeline.kosakata import dikenal, nama_diri, tebak
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.kata import Kata, kata
from pipeline.telaah.sekonteks import DAFTAR_NAMA, sekonteks
from pipeline.telaah.teks import Letak, dalam_kode, teks

TERPENDEK = 5
PANJANG = 7  # from here on a word is seldom one slip away from another by chance
BUKAN_PERAN = frozenset(("nama", "nip", "nomor"))
PINGGIR = frozenset(("tempat", "kop"))  # of names; only what this decree writes otherwise elsewhere
PENDEK = range(4, 6)  # letters of a word that is looked for among the most frequent ones
SERING = 3  # times that a capitalised one must stand in the decree
MELEKAT = frozenset("@./-_")  # beside a part of an address
# After these a name follows that no list has.
PENGANTAR = DAFTAR_NAMA | {
    "kecamatan", "kabupaten", "kota", "provinsi", "distrik", "bapak", "ibu", "saudara", "sdr",
    "pt", "cv", "rsud",
}  # fmt: skip


class SalahKetik:
    """`maksud`: the words it may have been, as this decree writes them; `pasti`: the decree itself
    spells it otherwise elsewhere, or no other reading is likely."""

    def __init__(self, letak: Letak, maksud: tuple[str, ...], pasti: bool) -> None:
        self.letak, self.maksud, self.pasti = letak, maksud, pasti


def salah_ketik(naskah: Naskah) -> list[SalahKetik]:
    hasil = _tunggal(naskah)
    sudah = {(id(satu.letak.alinea), satu.letak.mulai) for satu in hasil}
    for satu in _pendek(naskah):
        if (id(satu.letak.alinea), satu.letak.mulai) not in sudah:
            sudah.add((id(satu.letak.alinea), satu.letak.mulai))
            hasil.append(satu)
    for letak, maksud in naskah.once(sekonteks):
        if (id(letak.alinea), letak.mulai) not in sudah:
            hasil.append(SalahKetik(letak, (maksud,), False))
    return hasil


def _tunggal(naskah: Naskah) -> list[SalahKetik]:
    """The words that tell by themselves."""
    ada = naskah.once(kata)
    tercatat = (entri("salah_tulis"), entri("tidak_baku"))  # these have rules of their own
    asing = [
        satu
        for satu in ada.asing
        if len(satu) >= TERPENDEK
        and (satu.islower() or satu.istitle() or satu.isupper())
        and not any(satu.lower() in daftar for daftar in tercatat)
    ]
    if not asing:
        return []
    semua = naskah.once(teks)
    nama = sorted(nama_diri().intersection(ada.kecil))
    sepanjang: dict[int, list[str]] = {}
    for satu in ada.kecil:
        sepanjang.setdefault(len(satu), []).append(satu)
    hasil = []
    for satu in asing:
        tempat = [
            letak
            for mulai in semua.kata(satu)
            if (letak := semua.letak(mulai, mulai + len(satu)))
            and letak.alinea.peran not in BUKAN_PERAN
            and not _nama(letak)
            and not dalam_kode(letak)
        ]
        bak_nama = satu.istitle() and not any(map(_awal_kalimat, tempat))
        sekitar = [c for n in (-1, 0, 1) for c in sepanjang.get(len(satu) + n, ())]
        dugaan = _dugaan(satu, bak_nama, ada, sekitar, asing, nama) if tempat else None
        if dugaan and all(letak.alinea.peran in PINGGIR for letak in tempat):
            dalam = tuple(c for c in dugaan[0] if ada.kecil.get(c, 0) > ada.kecil[satu.lower()])
            dugaan = (dalam, False) if dalam else None
        if dugaan:
            hasil += [SalahKetik(letak, *dugaan) for letak in tempat]
    return hasil


def _pendek(naskah: Naskah) -> list[SalahKetik]:
    """Words of four or five letters beside the most frequent ones: 'pdda' for 'pada', 'Nomur'."""
    ada, semua = naskah.once(kata), naskah.once(teks)
    hasil = []
    for satu in ada.asing:
        kecil = satu.lower()
        if len(satu) not in PENDEK or ada.hitung[satu] > 1 or satu.isupper():
            continue
        if kecil in entri("tidak_baku"):
            continue
        maksud = [
            c
            for c in kata_tugas()
            # One slip leaves the beginning, the end, or both outer letters.
            if (c[:2] == kecil[:2] or c[-2:] == kecil[-2:] or c[0] + c[-1] == kecil[0] + kecil[-1])
            and jarak(c, kecil, 1) == 1
        ]
        besar = not satu.islower()
        if len(maksud) != 1 or (besar and ada.hitung.get(maksud[0].title(), 0) < SERING):
            continue
        for mulai in semua.kata(satu):
            letak = semua.letak(mulai, mulai + len(satu))
            if letak is None or _melekat(semua.utuh, mulai, len(satu)):
                continue
            if letak.alinea.peran not in BUKAN_PERAN | PINGGIR and not _nama(letak):
                hasil.append(SalahKetik(letak, tuple(maksud), False))
    return hasil


def _melekat(utuh: str, mulai: int, panjang: int) -> bool:
    kiri, kanan = utuh[mulai - 1 : mulai], utuh[mulai + panjang : mulai + panjang + 2]
    return kiri in MELEKAT or (kanan[:1] in MELEKAT and kanan[1:].isalnum())


def _awal_kalimat(letak: Letak) -> bool:
    depan = letak.alinea.teks[: letak.mulai].rstrip(' (“"')
    return not depan or depan[-1] in ".?!"


def _dugaan(
    satu: str, besar: bool, ada: Kata, sekitar: list[str], asing: list[str], nama: list[str]
) -> tuple[tuple[str, ...], bool] | None:
    """What `satu` may have been, and whether that is certain. `besar`: it has a capital within a
    sentence, as names have; then what was meant must be a word that has one too. `sekitar`: the
    words of about its length."""
    kecil = satu.lower()
    banyak = ada.kecil[kecil]
    calon = [
        c
        for c in {*tebak(kecil), *_dekat(kecil, sekitar)}
        # The first letter of a short word is seldom the wrong one.
        if (c[0] == kecil[0] or len(satu) > PANJANG + 1)
        and dikenal(c)
        and (not besar or c.title() in ada.hitung or c in berkapital() or len(c) > PANJANG)
    ]
    calon.sort()
    if besar and len(satu) <= TERPENDEK:
        calon = []
    dalam = tuple(c for c in calon if ada.kecil.get(c, 0) >= banyak)
    if dalam:
        return dalam, len(satu) >= PANJANG
    if calon and banyak < 3 and len(satu) > TERPENDEK and not satu.isupper():
        return tuple(calon), not besar and len(satu) > PANJANG
    if len(satu) <= TERPENDEK:
        return None
    lain = tuple(
        c
        for c in _dekat(kecil, dict.fromkeys([*(a.lower() for a in asing), *nama]))
        if c[0] == kecil[0] and (ada.kecil[c] > 2 * banyak or c in nama)
    )
    return (lain, False) if lain else None


def _dekat(kata: str, semua: Iterable[str]) -> list[str]:
    """Those of `semua` that `kata` is one slip away from."""
    awal, ekor, panjang = kata[:3], kata[-3:], len(kata)
    return [
        c
        for c in semua
        if -2 < len(c) - panjang < 2
        and (c[:3] == awal or c[-3:] == ekor or (panjang == TERPENDEK and c[:2] == awal[:2]))
        and jarak(c, kata, 1) == 1
    ]


def _nama(letak: Letak) -> bool:
    """A capitalised word after 'Desa', 'Jalan' and the like is a name."""
    if letak.alinea.teks[letak.mulai : letak.mulai + 2].isupper():
        return False
    if not letak.alinea.teks[letak.mulai].isupper():
        return False
    depan = letak.alinea.teks[: letak.mulai].rstrip(" .").rpartition(" ")[2]
    return depan.lower() in PENGANTAR
