"""One fact told in several places: the same noun, year, role and document."""

from __future__ import annotations

from pipeline.klaim import Angka
from pipeline.klaim.bilangan import PERSEN
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record
from pipeline.telaah.indikator import indikator, nama_utama
from pipeline.telaah.klaim import klaim
from pipeline.telaah.sanding import rata
from pipeline.telaah.sebut_nilai import sebut_nilai
from pipeline.telaah.sempit import sempit
from pipeline.telaah.stok import TIDAK_BERARTI, arus, stok

Kunci = tuple[str, int, str, str]


class Fakta(Record):
    """A number and the others that should equal it, in the order of the paper. `sejajar`: those
    are looked at in the same way, so that of two only one needs to be marked."""

    naskah: Naskah
    angka: Angka
    lain: list[Angka]
    sejajar: bool = True


def fakta(naskah: Naskah) -> list[Fakta]:
    """Every number of a fact that is told in more than one paragraph."""
    kelompok: dict[Kunci, list[Angka]] = {}
    ada = {a.frasa.lower() for a in naskah.once(klaim).angka if a.frasa}
    # 'rumah tangga' tells no sort; of a phrase that does, the bare noun stands somewhere too.
    benda = {f for f in ada if not any(f.startswith(each + " ") for each in ada)}
    for satu in naskah.once(stok):
        if satu.tahun is not None and not satu.warisan and not sempit(naskah, satu):
            kata = [k for k in satu.frasa.lower().split() if k not in TIDAK_BERARTI]
            if len(kata) > 1 and satu.frasa.lower() not in benda:
                _catat(kelompok, " ".join(kata), satu)
    for nama, satu in _persen(naskah):
        _catat(kelompok, "% " + nama, satu)
    found = []
    for semua in kelompok.values():
        for satu in semua:
            lain = [a for a in semua if a.paragraf != satu.paragraf]
            if lain:
                found.append(Fakta(naskah, satu, lain))
    return found


def _catat(kelompok: dict[Kunci, list[Angka]], nama: str, satu: Angka) -> None:
    peran = "target" if satu.peran in ("target", "rencana") else ""
    kelompok.setdefault((nama, satu.tahun or 0, peran, satu.dokumen), []).append(satu)


def _persen(naskah: Naskah) -> list[tuple[str, Angka]]:
    """The percentages of a target that name their indicator in the same sentence, but for those
    that repeat the cell of a table (A23)."""
    if not naskah.once(indikator):
        return []
    nama = {satu.sebutan.casefold() for satu in naskah.once(nama_utama)}
    bukan = naskah.once(arus) | {
        id(c.capaian) for c in naskah.once(klaim).capaian if c.capaian is not None
    }
    bukan |= {id(sebut.angka) for sebut in naskah.once(sebut_nilai)}
    found = []
    for satu in naskah.once(klaim).angka:
        if satu.jenis != PERSEN or satu.ambang or satu.tahun is None or satu.warisan:
            continue
        if id(satu) in bukan or satu.nilai == 100 or satu.peran not in ("target", "realisasi"):
            continue
        teks = naskah.alinea[satu.paragraf].teks.casefold()
        awal = teks.rfind(". ", 0, satu.mulai) + 1
        ada = [each for each in nama if each in teks[awal : satu.mulai]]
        if len(ada) == 1 and not sempit(naskah, satu):
            found.append((ada[0], satu))
    return found


def letak(naskah: Naskah, satu: Angka) -> str:
    """What people call the place of a number."""
    return naskah.alinea[satu.paragraf].nama or "tempat lain"


def nama_frasa(satu: Angka) -> str:
    return rata(satu.frasa)
