"""The head and the title of a Lampiran."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.naskah import kata
from pipeline.naskah.naskah import Alinea
from pipeline.naskah.ruas import Ruas, rapat
from pipeline.naskah.tabel import Tabel
from pipeline.naskah.tanda_tangan import Bagian
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.text import Text, cut, strip

FAKTA = frozenset(("nomor", "tanggal", "tentang"))
ANGKA = pattern(r"[0-9]")
AKHIR_KALIMAT = (".", ";", ":", ",", "?", "!")
JUDUL = 120  # characters of a title or heading line
JAUH = 4  # lines within which a fact must follow the decree's kind


class Bagan(Record):
    """A part of the head: the word of a fact ('NOMOR', or ''), its text."""

    kata: str
    isi: Text
    tanda: Text


def kepala_lampiran(bagian: Sequence[Bagian], tentang: str) -> tuple[list[Bagan], int]:
    """The parts of the head, and how many lines it takes; `tentang`: the decree's title, `rata`."""
    awal = bagian[0] if bagian else None
    if not isinstance(awal, Ruas) or awal.jenis != "lampiran":
        return [], 0
    kosong = Text("")
    depan = cut(awal.utuh, 0, len(awal.utuh) - len(awal.isi))
    hasil = [Bagan("", strip(satu), kosong) for satu in (depan, awal.isi) if satu]
    i = 1
    while i < len(bagian):
        satu = bagian[i]
        if isinstance(satu, Tabel):
            break
        if satu.jenis in FAKTA:
            baris = [satu.isi] if satu.isi else []
            i += 1
            if satu.jenis == "tentang":
                lanjutan = _lanjutan(bagian[i:], baris, tentang)
                baris += lanjutan
                i += len(lanjutan)
            hasil.append(Bagan(str(satu.kata), rapat(baris) if baris else kosong, satu.kata))
            continue
        sampai = _fakta_berikut(bagian, i)
        if not (sampai > i or kata.diawali(satu.utuh, "jenis")):
            break
        baris = [r.utuh for r in bagian[i : max(sampai, i + 1)] if isinstance(r, Ruas)]
        hasil.append(Bagan("", rapat(baris), kosong))
        i += len(baris)
    return hasil, i


def _fakta_berikut(bagian: Sequence[Bagian], i: int) -> int:
    """Where the next fact stands, when it is near and only plain lines are before it; else `i`."""
    for n in range(i, min(i + JAUH, len(bagian))):
        satu = bagian[n]
        if isinstance(satu, Tabel) or satu.tanda or satu.jenis not in (*FAKTA, ""):
            break
        if satu.jenis:
            return n
    return i


def _lanjutan(bagian: Sequence[Bagian], baris: Sequence[Text], tentang: str) -> list[Text]:
    """The further lines of the title: as long as the decree's own title has them."""
    hasil: list[Text] = []
    for satu in bagian:
        if isinstance(satu, Tabel) or satu.jenis or satu.tanda:
            break
        sudah = rata(" ".join((*baris, *hasil)))
        if sudah and tentang.find(rata(satu.utuh), max(0, len(sudah) - 8)) < 0:
            break
        hasil.append(satu.utuh)
    return hasil


def judul_lampiran(bagian: Sequence[Bagian]) -> list[Text]:
    """The lines of the title at the start of `bagian`: a short one, or several in capitals."""
    baris: list[Text] = []
    for satu in bagian:
        if isinstance(satu, Tabel) or satu.jenis or satu.tanda or not berjudul(satu.utuh):
            break
        if baris and not (satu.sambung or (satu.utuh.isupper() and baris[0].isupper())):
            break
        baris.append(satu.utuh)
    return baris


def berjudul(teks: str) -> bool:
    """Whether a line is short, begins with a capital and has no end mark."""
    huruf = next((h for h in teks if h.isalpha()), "")
    return len(teks) <= JUDUL and huruf.isupper() and not teks.endswith(AKHIR_KALIMAT)


def rata(teks: str) -> str:
    """For comparing: small letters, one blank, any figure alike."""
    return ANGKA.sub("#", " ".join(teks.lower().split()))


def alinea_kepala(bagan: Iterable[Bagan], nomor: int, nama: str) -> Iterable[Alinea]:
    for satu in bagan:
        apa = f"kepala, {satu.kata}" if satu.kata else "kepala"
        yield Alinea("kepala_lampiran", satu.isi, satu.tanda, f"{nama}, {apa}", nomor)
