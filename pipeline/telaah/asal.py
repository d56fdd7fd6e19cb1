"""Changes from a number that an earlier sentence, or an earlier clause, tells with its year."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.klaim import Angka, Arus, Klaim, Perubahan
from pipeline.klaim.bilangan import ANGKA, HITUNGAN, PERSEN, POIN, RUPIAH
from pipeline.klaim.tautan import golongan
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern

DARI_TAHUN = pattern(
    r"\s*\)?,?\s*(?:dari|dibanding(?:kan)?(?:\s+dengan)?|daripada|terhadap)\s+"
    r"(?:(?:capaian|realisasi|hasil|nilai|kondisi|keadaan|posisi)(?:nya)?\s+)?(?:(?:pada\s+)?tahun\s+"
    r"(?:([12][0-9]{3})|sebelumnya|lalu)|(awal)\b(?!\s+tahun))"
)
DISEBUT = pattern(r"\s*(?:,|\(|sebesar|sebanyak|yaitu|yakni|sejumlah)+\s*(?:Rp\s*)?[0-9]")
LANJUT = pattern(
    r"\s*,?\s*(?:dan|lalu|kemudian|,|pada|tahun|[12][0-9]{3}|ditargetkan|direncanakan|diharapkan|"
    r"diperkirakan|akan|untuk|naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang|sebesar|\s)+"
)
UKURAN = {
    POIN: (PERSEN, POIN, ANGKA), PERSEN: (RUPIAH, HITUNGAN, ANGKA), HITUNGAN: (HITUNGAN,),
    RUPIAH: (RUPIAH,),
}  # fmt: skip


def asal(naskah: Naskah, k: Klaim, sudah: set[int]) -> Iterable[Perubahan]:
    """`sudah`: the measures of changes that are known with both ends."""
    for arus in k.arus:
        for sebesar in arus.angka:
            if id(sebesar) not in sudah and sebesar.jenis in UKURAN and not sebesar.ambang:
                satu = _asal(naskah, k, arus, sebesar)
                if satu:
                    yield satu
    for satu in k.perubahan:
        if satu.dari is None and satu.ke and satu.sebesar and id(satu.sebesar) not in sudah:
            dari = _sekalimat(naskah, k, satu.sebesar, satu.ke)
            if dari:
                yield satu._replace(dari=dari)


def _asal(naskah: Naskah, k: Klaim, arus: Arus, sebesar: Angka) -> Perubahan | None:
    """'Tahun 2023 mencapai 82,40. Target tahun 2024 83,50, naik 1,10 poin dari tahun 2023.'"""
    teks = naskah.alinea[sebesar.paragraf].teks
    ekor = DARI_TAHUN.match(teks.lower(), max(a.sampai for a in arus.angka))
    if ekor is None:
        return None
    if DISEBUT.match(teks, ekor.end()):
        return _ke_sel(naskah, k, arus, sebesar) if sebesar.jenis == POIN else None
    semua = [
        a
        for a in k.angka
        if a.paragraf == sebesar.paragraf
        and not a.ambang
        and not teks[: a.mulai].endswith(("per ", "Per "))
    ]
    awal = teks.rfind(". ", 0, sebesar.mulai)
    ke = [
        a
        for a in semua
        if awal < a.mulai < sebesar.mulai and _terukur(a, sebesar) and a not in arus.angka
    ]
    if not ke or not ke[-1].tahun:
        return None
    tahun = int(ekor[1]) if ekor[1] else ke[-1].tahun - 1
    dari = [
        a
        for a in semua
        if a.mulai < ke[-1].mulai
        and (a.tahun == tahun or (ekor[2] and a.tahun and a.tahun <= tahun))
        and golongan(a) == golongan(ke[-1])
        and _sebenda(a, ke[-1])
        and not _arus(k, a)
    ]
    if tahun >= ke[-1].tahun or len({a.nilai for a in dari}) != 1:
        return None
    return Perubahan(dari[-1], ke[-1], sebesar, arus.arah, arus.kata)


def _ke_sel(naskah: Naskah, k: Klaim, arus: Arus, sebesar: Angka) -> Perubahan | None:
    """'Target tahun 2024 naik 1,10 poin dari capaian tahun 2023 sebesar 82,40', in the row of the
    target."""
    ini = naskah.alinea[sebesar.paragraf]
    awal = max(ini.teks.rfind(". ", 0, sebesar.mulai), 0)
    depan = ini.teks[awal : sebesar.mulai].lower()
    if ini.peran != "sel" or "target" not in depan or "renstra" in depan:
        return None
    semua = [a for a in k.angka if a.paragraf == sebesar.paragraf and a.jenis in UKURAN[POIN]]
    if any(awal <= a.mulai < sebesar.mulai for a in semua):
        return None
    dari = next((a for a in semua if a.mulai > sebesar.mulai and a is not sebesar), None)
    sel = {
        n
        for n, a in enumerate(naskah.alinea)
        if a.kolom.startswith("target") and (a.tabel, a.baris) == (ini.tabel, ini.baris)
    }
    ke = [a for a in k.angka if a.paragraf in sel]
    if dari is None or len(ke) != 1 or ke[0].jenis != dari.jenis:
        return None
    return Perubahan(dari, ke[0], sebesar, arus.arah, arus.kata)


def _sekalimat(naskah: Naskah, k: Klaim, sebesar: Angka, ke: Angka) -> Angka | None:
    """'Tahun 2023 diperkirakan Rp42 miliar dan tahun 2024 naik 10% menjadi Rp46,2 miliar'."""
    lalu = [a for a in k.angka if a.paragraf == ke.paragraf and a.mulai < sebesar.mulai]
    lalu = [a for a in lalu if golongan(a) == golongan(ke) and not a.ambang]
    if not lalu or not ke.tahun or lalu[-1].tahun != ke.tahun - 1:
        return None
    teks = naskah.alinea[ke.paragraf].teks.lower()
    sama = lalu[-1].satuan == ke.satuan
    return lalu[-1] if sama and LANJUT.fullmatch(teks, lalu[-1].sampai, sebesar.mulai) else None


def _sebenda(a: Angka, b: Angka) -> bool:
    """The same noun; a rate may have one taken from its name: 'Angka Kematian Ibu 151'."""
    if a.frasa.lower() == b.frasa.lower():
        return True
    return a.jenis == b.jenis == ANGKA and not (a.frasa and b.frasa)


def _terukur(a: Angka, sebesar: Angka) -> bool:
    if sebesar.jenis == HITUNGAN:
        return a.satuan == sebesar.satuan
    return a.jenis in UKURAN[sebesar.jenis]


def _arus(k: Klaim, a: Angka) -> bool:
    return any(a is satu for arus in k.arus for satu in arus.angka)
