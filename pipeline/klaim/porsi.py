"""Shares: a percentage with the count it stands for and the base it is taken of."""

from __future__ import annotations

from pipeline.angka import baca
from pipeline.klaim.bilangan import ANGKA, PERSEN, RUPIAH, Angka
from pipeline.klaim.tautan import DARI, DARI_TARGET, DIBANDING, MENJADI, Simpul, golongan, sejenis
from pipeline.pattern import pattern
from pipeline.record import Record

RUMUS = pattern(
    r"\(?\s*([0-9][0-9.]*)\s*(?:[a-z]+\s*)?(?:/|:|÷|dibagi)\s*([0-9][0-9.]*)\s*(?:[a-z]+\s*)?\)?\s*"
    r"(?:x|×|\*|dikali(?:kan)?)\s*100\s*(?:%|persen)?\s*=\s*([0-9]+(?:[.,][0-9]+)?)\s*(?:%|persen)"
)

_PAGU = frozenset(("pagu", "anggaran", "alokasi", "plafon"))


class Porsi(Record):
    """'24 dari 125 desa (19,20%)'. At least one of `jumlah` and `dasar` was read.

    `dasar` is the base told in the same sentence; where it is None, `calon` are the bases that the
    rest of the text offers for this noun, the likeliest first, and `lain` other greater counts.
    `arus` is the word of change that stands before ('peningkatan … mencapai 19,20% atau 24 desa'):
    the pair may then be a rise and a growth instead of a share, against `lama` where an earlier
    value was told. `target` is a target that stands by: the percentage may be what the count is of
    that.
    """

    jumlah: Angka | None
    persen: Angka
    dasar: Angka | None
    arus: str = ""
    lama: Angka | None = None
    target: Angka | None = None
    calon: tuple[Angka, ...] = ()
    lain: tuple[Angka, ...] = ()

    @property
    def tahun(self) -> int | None:
        if self.jumlah is not None and (self.persen.tahun is None or self.persen.warisan):
            return self.jumlah.tahun
        return self.persen.tahun

    @property
    def peran(self) -> str:
        return self.persen.peran or (self.jumlah.peran if self.jumlah else "")

    @property
    def satuan(self) -> str:
        """The noun that is counted, '' if none was told."""
        for angka in (self.jumlah, self.dasar, self.persen):
            if angka is not None and angka.satuan:
                return angka.satuan
        return ""


def porsi(s: Simpul) -> list[Porsi]:
    """The shares of one sentence."""
    k = s.kalimat
    found: list[Porsi] = []
    for i, persen in enumerate(k.angka):
        if persen.jenis == PERSEN and not persen.ambang:
            satu = _porsi(s, i)
            if satu:
                found.append(satu)
    return found


def _porsi(s: Simpul, i: int) -> Porsi | None:
    angka = s.kalimat.angka
    if s.kalimat.sela[i + 1][:2] == ["dari", "target"] or s.tanda[i] == DARI_TARGET:
        return None
    kiri = i - 1 if i and s.taut[i - 1] and _hitung(angka[i - 1]) else -1
    kanan = i + 1 if s.taut[i] and _hitung(angka[i + 1]) else -1
    if kiri >= 0 and s.tanda[kiri] == DARI_TARGET:
        return None
    if kiri >= 0 and s.tanda[kiri] == DARI and not _berubah(s, kiri):
        # '24 dari 125 desa (19,20%)': the count stands before its base.
        hulu = kiri - 1
        if hulu >= 0 and _hitung(angka[hulu]) and sejenis(angka[hulu], angka[kiri]):
            return _jadi(s, hulu, i, kiri)
        kiri = -1
    j = kiri if kiri >= 0 else kanan
    if j < 0:
        return _tanpa_jumlah(s, i)
    return _jadi(s, j, i, _dasar(s, min(i, j), max(i, j), angka[j]))


def _tanpa_jumlah(s: Simpul, i: int) -> Porsi | None:
    """'19,20% dari 125 desa', with '(24 desa)' after it or without."""
    angka = s.kalimat.angka
    j = i + 1
    if j >= len(angka) or s.tanda[j] != DARI or not _hitung(angka[j]) or s.arah[i]:
        return None
    if (s.kalimat.sela[j][:1] != ["dari"] and not angka[i].satuan) or _berubah(s, j):
        return None
    if s.taut[j] and _hitung(angka[j + 1]) and sejenis(angka[j], angka[j + 1]):
        return _jadi(s, j + 1, i, j)
    return Porsi(None, angka[i], angka[j])


def _dasar(s: Simpul, awal: int, akhir: int, jumlah: Angka) -> int:
    """The place of the base of the pair at awal..akhir in its sentence, or -1."""
    angka = s.kalimat.angka
    j = akhir + 1
    if j < len(angka) and s.tanda[j] == DARI and _dasar_boleh(s, j, jumlah):
        return j
    for j in range(awal - 1, -1, -1):
        if s.tanda[j] == DARI and _dasar_boleh(s, j, jumlah):
            return j
    if jumlah.jenis == RUPIAH and jumlah.peran == "realisasi":
        for j in range(awal - 1, -1, -1):
            # 'Anggaran Rp500 juta dengan realisasi Rp475 juta (95%)'
            if angka[j].jenis == RUPIAH and not _PAGU.isdisjoint(s.kalimat.sela[j]):
                return j
    return -1


def _dasar_boleh(s: Simpul, j: int, jumlah: Angka) -> bool:
    dasar = s.kalimat.angka[j]
    return _hitung(dasar) and sejenis(jumlah, dasar) and not _berubah(s, j)


def _berubah(s: Simpul, j: int) -> bool:
    """The number at `j` is where a change began: 'dari 10 desa (8,06%) menjadi 24'."""
    angka = s.kalimat.angka
    for i in range(j + 1, min(j + 4, len(angka))):
        if s.tanda[i] == MENJADI:
            return True
        if not s.taut[i - 1]:
            return False
    return False


def _jadi(s: Simpul, jumlah: int, persen: int, dasar: int) -> Porsi:
    angka = s.kalimat.angka
    awal = min(jumlah, persen)
    arus = s.arah[awal] or s.arah[persen]
    lama = None
    if s.tanda[awal] == MENJADI:
        arus = MENJADI
    if arus:
        lama = next((a for a in _lama(s, awal) if golongan(a) == golongan(angka[jumlah])), None)
    return Porsi(
        angka[jumlah],
        angka[persen],
        angka[dasar] if dasar >= 0 else None,
        arus,
        lama,
        _target(s, jumlah),
    )


def _target(s: Simpul, jumlah: int) -> Angka | None:
    """The target with which the count at `jumlah` may be compared."""
    angka = s.kalimat.angka
    if s.label[jumlah] == "target":
        return None
    for j in [*range(jumlah - 1, -1, -1), *range(jumlah + 1, len(angka))]:
        calon: Angka = angka[j]
        if (s.label[j] == "target" or s.tanda[j] == DARI_TARGET) and (
            golongan(calon) == golongan(angka[jumlah])
        ):
            return calon
    return None


def _lama(s: Simpul, awal: int) -> list[Angka]:
    """Values from which the number at `awal` may have changed, the nearest first."""
    angka = s.kalimat.angka
    dekat = range(awal - 1, max(-1, awal - 4), -1)
    dari = [angka[j] for j in dekat if s.tanda[j] in (DARI, DIBANDING)]
    if dari or s.tanda[awal] != MENJADI:
        return dari
    return [
        angka[j] for j in dekat if not s.tanda[j] and not s.arah[j] and (j == awal - 1 or s.taut[j])
    ]


def _hitung(angka: Angka) -> bool:
    return angka.bulat and not angka.ambang and angka.nilai >= 0


def rumus(teks: str, paragraf: int, semua: list[Angka]) -> list[Porsi]:
    """Shares worked out, '(24/125) x 100% = 19,20%'; `semua`: the numbers of the paragraph."""
    ada = {angka.mulai: angka for angka in semua}
    found = []
    for match in RUMUS.finditer(teks.lower()):
        try:
            bilangan = [baca(kelompok.rstrip(".")) for kelompok in match.groups()]
        except ValueError:
            continue
        jumlah, dasar, persen = (
            Angka(paragraf, match.start(n), match.end(n), jenis)
            for n, jenis in ((1, ANGKA), (2, ANGKA), (3, PERSEN))
        )
        jumlah.bilangan, dasar.bilangan, persen.bilangan = bilangan
        if jumlah.bulat and dasar.bulat:
            found.append(Porsi(jumlah, ada.get(persen.mulai, persen), dasar))
    return found
