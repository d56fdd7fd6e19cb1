"""The head of a decree: cover, letterhead, kind, number, title, and the office above Menimbang."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from pipeline.jarak import jarak
from pipeline.naskah import kata
from pipeline.naskah.naskah import Alinea
from pipeline.naskah.ruas import Ruas, rapat
from pipeline.naskah.sebutan import NAMA
from pipeline.naskah.tanda_tangan import PANJANG, berjabatan
from pipeline.pattern import pattern
from pipeline.text import Text, cut

NOMOR = pattern(r"\s*(?:nomor|nomer|no)\b", re.IGNORECASE)
NOMOR_DI_BARIS = pattern(r"\s+(?=(?:NOMOR|Nomor)\b\s*:?\s*[0-9.…_/])")
TENTANG = pattern(
    r"\s*(?:TENTANG\b|Tentang\b|tentang(?=\W*\Z)|T\s+E\s+N\s+T\s+A\s+N\s+G\b)\s*:?\s*"
)


def kepala(ruas: Sequence[Ruas]) -> Iterable[Alinea]:
    """The paragraphs above Menimbang; what belongs to nothing known is 'lain'."""
    batas = _letak_tentang(ruas)
    sampai = _terakhir(ruas, batas, lambda r: bool(NOMOR.match(r.utuh)))
    awal = _terakhir(ruas, sampai, lambda r: _berjenis(r.utuh))
    yield from _kop(ruas[:awal], berkeputusan=awal < len(ruas))
    jenis, lain = _pisah([r.utuh for r in ruas[awal:sampai]])
    nomor = [r.utuh for r in ruas[sampai:batas]]
    if len(jenis) == 1 and not nomor and (di_baris := NOMOR_DI_BARIS.search(jenis[0])):
        nomor = [cut(jenis[0], di_baris.end(), len(jenis[0]))]
        jenis = [cut(jenis[0], 0, di_baris.start())]
    judul = [r.utuh for r in ruas[batas:]]
    if judul and (match := TENTANG.match(judul[0])):
        judul[0] = cut(judul[0], match.end(), len(judul[0]))
    judul, bukan_judul = _pisah(judul)
    pembuka = _awal_pembuka(judul, jenis)
    yield from _satu("jenis", jenis)
    yield from _satu("nomor", nomor)
    yield from _satu("tentang", judul[:pembuka])
    for teks in (*lain, *bukan_judul):
        peran = _di_luar(teks)
        yield Alinea(peran, teks, nama=NAMA.get(peran, NAMA["jenis"]))
    yield from _satu("pembuka", judul[pembuka:])


def _letak_tentang(ruas: Sequence[Ruas]) -> int:
    """Where TENTANG stands; a cover may have one above it, the title of an amendment one below."""
    letak = [n for n, satu in enumerate(ruas) if TENTANG.match(satu.utuh)]
    if len(letak) < 2:
        return letak[0] if letak else len(ruas)
    kop = [
        n
        for n, satu in enumerate(ruas[: letak[-1]])
        if (n and satu.halaman) or kata.diawali(satu.utuh, "kop")
    ]
    return next(n for n in letak if n > (kop[-1] if kop else -1))


def _terakhir(ruas: Sequence[Ruas], sampai: int, cocok: Callable[[Ruas], bool]) -> int:
    """The last line before `sampai` that fits; `sampai` for none."""
    return next((n for n in range(sampai - 1, -1, -1) if cocok(ruas[n])), sampai)


def _berjenis(teks: str) -> bool:
    """'KEPUTUSAN KEPALA DINAS …', with a slip in its first word too."""
    if len(teks) > PANJANG or teks.endswith((".", ";", ":")):
        return False
    pertama = kata.kunci(teks.split(maxsplit=1)[0])
    return kata.diawali(teks, "jenis") or jarak(pertama, kata.kata("jenis")[0], 1) <= 1


def _satu(peran: str, baris: Sequence[Text]) -> Iterable[Alinea]:
    terisi = [satu for satu in baris if satu.strip()]
    if terisi:
        yield Alinea(peran, rapat(terisi), nama=NAMA[peran])


def _pisah(baris: Sequence[Text]) -> tuple[list[Text], list[Text]]:
    """The lines, and those among them that belong to no part of the head."""
    lain = [satu for satu in baris if kata.diawali(satu, "kepala_lain")]
    return [satu for satu in baris if satu not in lain and satu.strip()], lain


def _di_luar(teks: str) -> str:
    """The role of a line in the head that is part of neither letterhead nor title."""
    return next((peran for peran in ("salinan", "rahmat") if kata.diawali(teks, peran)), "lain")


def _awal_pembuka(judul: Sequence[Text], jenis: Sequence[Text]) -> int:
    """Where the office line begins: the last line that begins as an office does."""
    kantor = " ".join(jenis).split()[1:2]
    for n in range(len(judul) - 1, 0, -1):
        if berjabatan(judul[n]) or judul[n].split()[:1] == kantor:
            return n
    return len(judul) - 1 if len(judul) > 1 and judul[-1].rstrip().endswith(",") else len(judul)


def _kop(ruas: Sequence[Ruas], berkeputusan: bool) -> Iterable[Alinea]:
    """Cover and letterhead; without a decree below them, only from a letterhead's first line on."""
    awal = _awal_kop(ruas)
    mulai = 0
    if not berkeputusan:
        berkop = (n for n, r in enumerate(ruas) if kata.diawali(r.utuh, "kop"))
        mulai = next(berkop, len(ruas))
    for n, satu in enumerate(ruas):
        peran = "sampul" if n < awal else "kop"
        if n < mulai or kata.diawali(satu.utuh, "kepala_lain"):
            peran = _di_luar(satu.utuh)
        yield Alinea(peran, satu.utuh, nama=NAMA.get(peran, NAMA["kop"]))


def _awal_kop(ruas: Sequence[Ruas]) -> int:
    """How many lines are the cover: up to the last page turn, else up to the letterhead."""
    halaman = [n for n, satu in enumerate(ruas) if n and satu.halaman]
    if halaman:
        return halaman[-1]
    bersampul = [n for n, satu in enumerate(ruas) if kata.diawali(satu.utuh, "sampul")]
    if not bersampul:
        return 0
    utama = [n for n, satu in enumerate(ruas) if kata.diawali(satu.utuh, "kop")]
    if utama:
        return utama[-1]
    sesudah = range(bersampul[-1] + 1, len(ruas))
    tanpa_kop = len(ruas) if bersampul[0] == 0 else 0
    return next((n for n in sesudah if kata.diawali(ruas[n].utuh, "kop_lain")), tanpa_kop)
