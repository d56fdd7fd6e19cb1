"""The mean of several numbers, or of a total over so many."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import Angka
from pipeline.klaim.tautan import Simpul, golongan
from pipeline.record import Record

_RATA = kata.himpun("rata-rata rerata rata-ratanya")


class RataRata(Record):
    """'rata-rata 97,33' of `anggota`; or, without them, `total` over `pembagi`."""

    nilai: Angka
    anggota: tuple[Angka, ...]
    total: Angka | None = None
    pembagi: Angka | None = None


def rata_rata(s: Simpul) -> list[RataRata]:
    """The means of one sentence whose members, or total and divisor, it tells."""
    k = s.kalimat
    found: list[RataRata] = []
    if "rata" not in k.teks:
        return found
    for i, nilai in enumerate(k.angka):
        if _RATA.isdisjoint(k.sela[i][-7:]) or s.tanda[i] or s.arah[i]:
            continue
        anggota: list[Angka] = []
        for j in range(i - 1, -1, -1):
            a = k.angka[j]
            if golongan(a) != golongan(nilai) or a.ambang or s.tanda[j] or s.arah[j]:
                break
            anggota.insert(0, a)
            if not any(w in (",", "dan", "serta", ";") for w in k.sela[j]):
                break
        sesudah = k.sela[i + 1]
        if len(anggota) > 1 and nilai.satuan == anggota[0].satuan:
            found.append(RataRata(nilai, tuple(anggota)))
        elif "per" in sesudah[:4]:
            benda = sesudah[sesudah.index("per") + 1 : sesudah.index("per") + 2]
            pembagi = [a for a in k.angka if a is not nilai and [a.satuan] == benda and a.bulat]
            total = [a for a in k.angka[:i] if a.satuan == nilai.satuan != "" and a.bulat]
            if len(pembagi) == len(total) == 1:
                found.append(RataRata(nilai, (), total[0], pembagi[0]))
    return found
