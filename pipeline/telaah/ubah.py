"""Changes that the sentences tell, grouped by the number that measures them."""

from __future__ import annotations

from pipeline.klaim import Perubahan, hitung
from pipeline.klaim.bilangan import NOMOR, PERSEN, RUSAK, TAHUN
from pipeline.klaim.hitung import BULAT, POTONG, SALAH, SAMA
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.asal import asal
from pipeline.telaah.klaim import klaim

POIN = "poin"  # right, but called a percentage where it is points
SELISIH_BULAT = "selisih bulat"  # right only if all three were rounded from longer numbers
DEKAT = 25  # characters from a number to its rise


def ubah(naskah: Naskah) -> list[list[Perubahan]]:
    """The changes with both ends; those that share their `sebesar` are readings of one claim."""
    kelompok: dict[int, list[Perubahan]] = {}
    for satu in naskah.once(klaim).perubahan:
        if satu.dari is not None and satu.ke is not None:
            kelompok.setdefault(id(satu.sebesar or satu.ke), []).append(satu)
    sudah = {id(satu.sebesar) for semua in kelompok.values() for satu in semua}
    sisipan = _sisipan(naskah, sudah)
    sudah |= {id(semua[0].sebesar) for semua in sisipan}
    jauh = [[satu] for satu in asal(naskah, naskah.once(klaim), sudah)]
    return [*kelompok.values(), *sisipan, *jauh]


def _sisipan(naskah: Naskah, sudah: set[int]) -> list[list[Perubahan]]:
    """'Pertumbuhan ekonomi 5,40%, meningkat 0,80 poin dari 4,60%': the name itself has a word of
    change, so that the first number was taken for a rise."""
    k = naskah.once(klaim)
    poin = [a for a in k.arus if a.angka[0].jenis == "poin" and id(a.angka[0]) not in sudah]
    if not poin:
        return []
    semua = [a for a in k.angka if a.jenis not in (NOMOR, TAHUN, RUSAK)]
    tempat = {id(a): n for n, a in enumerate(semua)}
    found = []
    for arus in poin:
        sebesar = arus.angka[0]
        n = tempat[id(sebesar)]
        if not 0 < n < len(semua) - 1:
            continue
        ke, dari = semua[n - 1], semua[n + 1]
        teks = naskah.alinea[sebesar.paragraf].teks
        sekalimat = ke.paragraf == dari.paragraf == sebesar.paragraf
        if not sekalimat or ke.jenis != dari.jenis or ke.bulat or ke.ambang or dari.ambang:
            continue
        if teks.startswith(" dari", sebesar.akhir) and sebesar.mulai - ke.akhir < DEKAT:
            found.append([Perubahan(dari, ke, sebesar, arus.arah, arus.kata)])
    return found


def besar(satu: Perubahan) -> str:
    """Does `sebesar` follow from the two ends? As in klaim.hitung, POIN or SELISIH_BULAT; SAMA
    without it."""
    dari, ke, sebesar = satu.dari, satu.ke, satu.sebesar
    if dari is None or ke is None or sebesar is None:
        return SAMA
    ukur = sebesar.ukuran._replace(nilai=abs(sebesar.nilai))
    if sebesar.jenis != PERSEN:
        hasil = hitung.selisih(ukur, dari.ukuran, ke.ukuran)
        setara = ukur.desimal >= max(dari.ukuran.desimal, ke.ukuran.desimal)
        return SELISIH_BULAT if hasil == BULAT and setara else hasil
    tumbuh = hitung.tumbuh(ukur, dari.ukuran, ke.ukuran) if dari.nilai else SALAH
    if tumbuh in (SAMA, BULAT):
        return tumbuh
    if dari.jenis == PERSEN and hitung.selisih(ukur, dari.ukuran, ke.ukuran) in (SAMA, BULAT):
        return POIN
    return POTONG if tumbuh == POTONG else SALAH
