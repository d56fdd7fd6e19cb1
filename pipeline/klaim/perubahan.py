"""Change: 'naik 2,5 poin dari 72,5 menjadi 75,0'."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import ANGKA, PERSEN, POIN, Angka
from pipeline.klaim.tautan import DARI, DIBANDING, MENJADI, Simpul, golongan, sejenis
from pipeline.record import Record

_ASAL = (DARI, DIBANDING)


class Perubahan(Record):
    """At least two of `dari`, `ke` and `sebesar`. `arah` is +1, -1, or 0 where no word tells it,
    `kata` the span of that word. What `sebesar` measures its `jenis` tells: poin; persen (growth,
    or points called so where the other two are percentages); else the unit of the other two.
    """

    dari: Angka | None
    ke: Angka | None
    sebesar: Angka | None
    arah: int
    kata: tuple[int, int] | None


def perubahan(s: Simpul) -> list[Perubahan]:
    """The changes that one sentence tells."""
    banyak = range(len(s.kalimat.angka))
    found = [p for i in banyak if s.tanda[i] == MENJADI for p in _menjadi(s, i)]
    found = found or [p for i in banyak if s.arah[i] for p in _dibanding(s, i)]
    return found or [p for i in banyak if s.tanda[i] in _ASAL for p in _tanpa_besar(s, i)]


def _menjadi(s: Simpul, i: int) -> list[Perubahan]:
    """The changes that end in 'menjadi' the number at `i`, and in the one paired with it."""
    angka = s.kalimat.angka
    dari = _awal(s, i)
    pasangan = [(angka[dari] if dari >= 0 else None, angka[i])]
    if s.taut[i] and 0 <= dari < i - 1 and s.taut[dari]:
        pasangan.append((angka[dari + 1], angka[i + 1]))
    found = []
    for j in _sebesar(s, i, dari):
        arah, span = _arah(s, j, s.arah[j] or s.arah[j - 1])
        for awal, akhir in pasangan:
            if _cocok(angka[j], akhir):
                found.append(Perubahan(awal, akhir, angka[j], arah, span))
    arah, span = _arah(s, i, _kata_arah(s, min(max(dari, 0), i), i))
    for awal, akhir in pasangan:
        ada = any(p.ke is akhir for p in found)
        if awal is not None and golongan(awal) == golongan(akhir) and not ada:
            found.append(Perubahan(awal, akhir, None, arah, span))
    return found


def _awal(s: Simpul, i: int) -> int:
    """Where the change to the number at `i` began, or -1."""
    angka = s.kalimat.angka
    for j in range(i - 1, max(-1, i - 5), -1):
        if not sejenis(angka[j], angka[i]) or angka[j].ambang:
            continue
        if s.tanda[j] in _ASAL:
            return j
        if s.tanda[j] == MENJADI or s.arah[j]:
            break
        if j == i - 1 or s.taut[j]:
            # '10 desa naik menjadi 24 desa'; in '10 desa, target 2024 menjadi 26' nothing changed.
            words = s.kalimat.sela[i]
            bukan = "," in words or not kata.TARGET.isdisjoint(words)
            return _awal_di_belakang(s, i) if bukan else j
    return _awal_di_belakang(s, i)


def _awal_di_belakang(s: Simpul, i: int) -> int:
    """'menjadi 90,25% dari 85,00%'; yet 'menjadi 24 dari 125 desa' tells a base."""
    angka = s.kalimat.angka
    j = i + 2 if s.taut[i] else i + 1
    if j >= len(angka) or s.tanda[j] not in _ASAL or not sejenis(angka[i], angka[j]):
        return -1
    dekat = s.kalimat.sela[j] + s.kalimat.sela[j + 1][:5]
    lalu = any(word in ("sebelumnya", "lalu") or word[0] == "#" for word in dekat)
    return j if lalu or not angka[i].bulat else -1


def _sebesar(s: Simpul, i: int, dari: int) -> list[int]:
    """The numbers that measure the change from the one at `dari` (-1: untold) to that at `i`."""
    found = []
    j = (dari if 0 <= dari < i else i) - 1
    if j >= 0 and {"per", "setiap", "tiap"}.isdisjoint(s.kalimat.sela[j + 1]):
        if j > 0 and s.taut[j - 1] and s.arah[j - 1]:
            found += [j - 1, j]
        elif s.arah[j]:
            found.append(j)
    if dari >= 0:
        found += [j for j in range(dari + 1, i) if s.arah[j]]
    for j in range(i + 1, min(i + 5, len(s.tanda))):
        if s.tanda[j] == MENJADI or not {"serta", ";"}.isdisjoint(s.kalimat.sela[j]):
            break
        if s.arah[j] or (s.taut[j - 1] and (j - 1 in found or _poin(s, j))):
            found.append(j)
    return found


def _poin(s: Simpul, j: int) -> bool:
    return s.kalimat.angka[j].jenis == POIN


def _cocok(sebesar: Angka, ke: Angka) -> bool:
    """Can `sebesar` be a difference or a growth of numbers like `ke`?"""
    if sebesar.jenis == POIN:
        return golongan(ke) in (PERSEN, POIN, ANGKA)
    return sebesar.jenis == PERSEN or golongan(sebesar) == golongan(ke)


def _dibanding(s: Simpul, i: int) -> list[Perubahan]:
    """'75,0 atau naik 2,5 poin dari 72,5 tahun 2022', or two years' values and their rise."""
    angka = s.kalimat.angka
    arah, span = _arah(s, i, s.arah[i])
    if s.taut[i] and i + 2 < len(angka) and s.tanda[i + 2] in _ASAL and not s.taut[i + 1]:
        # 'Rp220, naik Rp20 atau 10,00% dari tahun 2022 sebesar Rp200'
        lama = angka[i + 2]
        ke = next((a for a in reversed(angka[:i]) if sejenis(a, lama)), None)
        cocok = ke is not None and golongan(angka[i]) == golongan(lama)
        return [Perubahan(lama, ke, angka[i], arah, span)] if cocok else []
    for dari in (i + 1, i - 1):
        if 0 <= dari < len(angka) and s.tanda[dari] in _ASAL:
            for j in range(min(i, dari) - 1, -1, -1):
                if sejenis(angka[j], angka[dari]) and not s.arah[j]:
                    return [Perubahan(angka[dari], angka[j], angka[i], arah, span)]
            return []
    if i < 2 or s.arah[i - 1] or s.arah[i - 2] or s.tanda[i - 1]:
        return []
    a, b = angka[i - 2], angka[i - 1]
    if golongan(a) != golongan(b) or a.satuan != b.satuan or a.peran != b.peran:
        return []
    if not a.tahun or not b.tahun or a.tahun >= b.tahun or a.warisan:
        return []
    return [Perubahan(a, b, angka[i], arah, span)]


def _tanpa_besar(s: Simpul, i: int) -> list[Perubahan]:
    """'24 desa, meningkat dibanding tahun 2022 sebanyak 10 desa'."""
    angka = s.kalimat.angka
    word = next((w for w in reversed(s.kalimat.sela[i]) if w in kata.ARAH), "")
    for j in range(i - 1, max(-1, i - 3), -1):
        if word and sejenis(angka[j], angka[i]):
            return [Perubahan(angka[i], angka[j], None, *_arah(s, i, word))]
    return []


def _kata_arah(s: Simpul, awal: int, akhir: int) -> str:
    """The last word of change before the number at `akhir`, not before that at `awal`."""
    for i in range(akhir, awal - 1, -1):
        for word in reversed(s.kalimat.sela[i]):
            if word in kata.ARAH:
                return word
            if word in kata.PUTUS:
                return ""
    return ""


def _arah(s: Simpul, i: int, word: str) -> tuple[int, tuple[int, int] | None]:
    if not word:
        return 0, None
    k = s.kalimat
    mulai = k.teks.rfind(word, k.mulai, k.angka[i].mulai)
    return (1 if word in kata.NAIK else -1), (mulai, mulai + len(word))
