"""Parts that sum to a total: '125 desa terdiri atas 24 mandiri, 60 maju, dan 41 berkembang'."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import PERSEN, Angka
from pipeline.klaim.tautan import Simpul, golongan, sejenis
from pipeline.record import Record

_TERDIRI = kata.himpun("terdiri terbagi rincian rinciannya perincian komposisi komposisinya")
_MELIPUTI = frozenset(("meliputi", "mencakup"))
_YAITU = frozenset(("yaitu", "yakni", ":", "masing-masing"))
_TOTAL = kata.himpun("total totalnya seluruhnya keseluruhan keseluruhannya")
_BUKAN_BAGIAN = kata.himpun(
    "target realisasi capaian dibanding dibandingkan naik turun meningkat menurun"
)


class Rincian(Record):
    """'125 desa terdiri atas 24 mandiri, 60 maju, dan 41 berkembang'. `total` None: the parts are
    percentages of a whole, 100. `persen` are the percentages of the parts, where each has one.
    """

    total: Angka | None
    bagian: tuple[Angka, ...]
    persen: tuple[Angka, ...] = ()


def rincian(s: Simpul) -> list[Rincian]:
    """The sums of one sentence."""
    k = s.kalimat
    found: list[Rincian] = []
    n, i = len(k.angka), 0
    while i < n - 1:  # one number alone is no list
        kata_mulai = pembuka(k.sela[i])
        if not kata_mulai:
            i += 1
            continue
        total = _total(s, i)
        j = _akhir_deret(s, i, kata_mulai == "lemah")
        bagian = [a for a in range(i, j) if _bagian(s, a, i, total)]
        utuh = kata_mulai == "kuat" and k.angka[i].jenis == PERSEN
        if len(bagian) > 1 and (total is not None or utuh):
            persen = tuple(
                k.angka[a + 1] for a in bagian if s.taut[a] and k.angka[a + 1].jenis == PERSEN
            )
            found.append(
                Rincian(
                    total,
                    tuple(k.angka[a] for a in bagian),
                    persen if len(persen) == len(bagian) else (),
                )
            )
        i = max(j, i + 1)
    return found or _total_di_belakang(s)


def pembuka(words: list[str]) -> str:
    """'kuat' where these words open a list of parts, 'lemah' where they may, else ''."""
    lemah = ""
    for j in range(len(words) - 1, max(-1, len(words) - 9), -1):
        word = words[j]
        if word in _TERDIRI:
            return "kuat"
        if word in _YAITU or word in _MELIPUTI or (word == "(" and j < len(words) - 1):
            lemah = "lemah"
        elif word == ";":
            break
    return lemah


def _total(s: Simpul, i: int) -> Angka | None:
    """The total that stands before the list begun at `i`."""
    angka = s.kalimat.angka
    for j in range(i - 1, -1, -1):
        if angka[j].bulat and not angka[j].ambang:
            if ";" in s.kalimat.sela[j + 1]:
                return None
            return angka[j]
        if not (j and s.taut[j - 1]):
            return None
    return None


def _akhir_deret(s: Simpul, i: int, lemah: bool) -> int:
    """Where the list begun at `i` ends."""
    k = s.kalimat
    j = i
    while j < len(k.angka):
        if j > i:
            words = k.sela[j]
            if s.tanda[j] or not _BUKAN_BAGIAN.isdisjoint(words):
                break
            if not s.taut[j - 1]:
                pisah = any(w in (",", ";", "dan", "serta", "sedangkan") for w in words)
                if not pisah or not _TOTAL.isdisjoint(words):
                    break
                if lemah and len(words) > 9:
                    break
        elif lemah and not _BUKAN_BAGIAN.isdisjoint(k.sela[i]):
            break
        j += 1
    return j


def sebagian(total: Angka, bagian: Angka) -> bool:
    """May `bagian` be a part of `total`? '24 mandiri' of desa may, '11 kecamatan' may not."""
    if golongan(total) != golongan(bagian):
        return False
    return sejenis(total, bagian) or bagian.satuan not in kata.SATUAN


def _bagian(s: Simpul, a: int, i: int, total: Angka | None) -> bool:
    angka = s.kalimat.angka[a]
    if total is None:
        return angka.jenis == PERSEN and not (a > i and s.taut[a - 1])
    return sebagian(total, angka) and angka.bulat


def _total_di_belakang(s: Simpul) -> list[Rincian]:
    """'24 desa mandiri, 60 maju, dan 41 berkembang, seluruhnya 125 desa'."""
    k = s.kalimat
    for i in range(2, len(k.angka)):
        words = k.sela[i][-6:]
        if _TOTAL.isdisjoint(words) or "dari" in words or not k.angka[i].bulat:
            continue
        total = k.angka[i]
        bagian: list[int] = []
        for j in range(i - 1, -1, -1):
            if (
                sebagian(total, k.angka[j])
                and k.angka[j].bulat
                and not s.tanda[j]
                and not s.arah[j]
            ):
                bagian.insert(0, j)
            elif not (j and s.taut[j - 1]):
                break
            if j and not s.taut[j - 1]:
                if not any(w in (",", "dan", "serta", ";") for w in k.sela[j]):
                    break
                if not _BUKAN_BAGIAN.isdisjoint(k.sela[j]):
                    break
        if len(bagian) > 1:
            return [Rincian(total, tuple(k.angka[j] for j in bagian))]
    return []
