"""Figures that the text tells of an indicator, with the cells of the tables that they repeat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.klaim import Angka
from pipeline.klaim.bilangan import ANGKA, HITUNGAN, PERSEN, POIN, RUPIAH, TAHUN, WAKTU
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.telaah.indikator import indikator
from pipeline.telaah.klaim import klaim
from pipeline.telaah.letak_nama import Nama, kunci, letak_nama
from pipeline.telaah.nilai import Nilai, berpersen, deret, satuan, tahun_judul
from pipeline.telaah.sela_nilai import AWAL, HASIL, TARGET, awal_kalimat, sela
from pipeline.telaah.stok import arus
from pipeline.telaah.tahun_sebutan import tahun_sebutan

PROSA = frozenset(("menimbang", "diktum", "ayat", "rincian", "uraian", "lain"))
PENJELAS = frozenset(("relevansi", "penjelasan", "keterangan", "alasan", "definisi"))
JENIS = frozenset((PERSEN, ANGKA, POIN))
BERSATUAN = frozenset((HITUNGAN, WAKTU, RUPIAH))
KOLOM = {
    TARGET: ("target",),
    HASIL: ("realisasi", "kondisi_awal"),
    AWAL: ("kondisi_awal", "realisasi"),
}
AWAL_TAHUN = 6  # after this month a figure of the running year may be its result
SERI = "masing-masing"
# '21,5% untuk Persentase Desa Mandiri'
UNTUK = pattern(
    r"\s*(?:\([^()]*\)\s*)?(?:untuk|bagi|pada)\s+(?:indikator\s+(?:kinerja\s+(?:utama\s+)?)?)?[\"“'‘]?"
)
# A sentence that goes on about the indicator of the one before.
SAMBUNG = ("target", "realisasi", "nilainya", "capaian", "kondisi awal", "baseline")


class Sel(Record):
    """A cell of the indicator `nama`: its year, 0 where untold; its unit, in small letters."""

    nama: str
    nilai: Nilai
    tahun: int
    satuan: str


class Sebut(Record):
    """`angka` is told of an indicator, as its `macam` of `tahun` (0: untold), and should equal one
    of its cells `sel`. `pasti`: the text says in so many words what it tells."""

    naskah: Naskah
    angka: Angka
    macam: str
    tahun: int
    sel: list[Sel]
    pasti: bool


class Milik(Record):
    """`angka` is told of the indicator `kunci`, by the words behind the span `nama`, in which those
    of `arti` mean the indicators themselves; `tahun` is 0 where untold."""

    angka: Angka
    kunci: str
    nama: tuple[int, int]
    tahun: int
    arti: str
    tepat: bool = True


def sebut_nilai(naskah: Naskah) -> list[Sebut]:
    """Every figure of the text of which the cells are known."""
    ada = _semua_sel(naskah)
    satuan_sel = {sel.satuan: sel for semua in ada.values() for sel in semua}
    if not satuan_sel:
        return []
    jenis = JENIS if all(map(berpersen, satuan_sel)) else JENIS | BERSATUAN
    per_alinea: dict[int, list[Angka]] = {}
    for angka in naskah.once(klaim).angka:
        if angka.jenis in jenis:
            per_alinea.setdefault(angka.paragraf, []).append(angka)
    konteks, di_samping = naskah.once(_konteks)
    hanya_target = all(sel.nilai.kolom == "target" for semua in ada.values() for sel in semua)
    hasil = []
    for n, semua in per_alinea.items():
        alinea = naskah.alinea[n]
        if alinea.peran not in PROSA and alinea.kolom not in PENJELAS:
            continue
        if hanya_target and id(alinea) in di_samping:
            continue
        angka_sama = [a for a in semua if any(_sebanding(a, s) for s in satuan_sel.values())]
        if not angka_sama:
            continue
        nama, arti = letak_nama(naskah, alinea), konteks.get(id(alinea), "")
        kecil = alinea.teks.lower()
        bersambung = arti and any(satu in kecil for satu in SAMBUNG)
        if not bersambung and not (nama and _di_sekitar(kecil, angka_sama[-1], nama[0])):
            continue
        for milik in _pasang(naskah, alinea, angka_sama, nama, arti):
            sebut = _sebut(naskah, milik, ada.get(milik.kunci, []))
            if sebut:
                hasil.append(sebut)
    return hasil


def _di_sekitar(kecil: str, angka: Angka, nama: Nama) -> bool:
    """Whether the last figure of a paragraph may be of its first name, or of a later one."""
    return nama.akhir <= angka.mulai or UNTUK.search(kecil, angka.akhir) is not None


def _semua_sel(naskah: Naskah) -> dict[str, list[Sel]]:
    hasil: dict[str, list[Sel]] = {}
    for satu in naskah.once(deret):
        sel = hasil.setdefault(kunci(satu.indikator), [])
        for nilai in satu.semua:
            if nilai.skala < 0 and nilai.atas is None:
                tahun = nilai.tahun
                if nilai.kolom == "target":
                    tahun = tahun or naskah.once(tahun_judul)
                nama = satu.indikator.sebutan
                sel.append(Sel(nama, nilai, tahun, satuan(satu.indikator, nilai)))
    return hasil


def _konteks(naskah: Naskah) -> tuple[dict[int, str], set[int]]:
    """The id of each paragraph that is about one indicator without naming it -> its name; and the
    ids of the explanations beside a single target, which A16 compares."""
    hasil: dict[int, str] = {}
    di_samping = set()
    nama = set()
    for satu in naskah.once(indikator):
        ini = kunci(satu)
        nama.add(ini)
        for kolom in PENJELAS & satu.sel.keys():
            tunggal = sum(lain.startswith("target") for lain in satu.sel) == 1
            for sel in satu.sel[kolom]:
                hasil[id(sel)] = ini
                if tunggal:
                    di_samping.add(id(sel))
    if any(_judul(satu) in nama for satu in naskah.peran("judul_uraian")):
        judul = ""
        for alinea in naskah.alinea:
            if alinea.peran == "judul_uraian":
                judul = _judul(alinea)
            elif alinea.peran == "uraian" and judul in nama:
                hasil[id(alinea)] = judul
    return hasil, di_samping


def _judul(alinea: Alinea) -> str:
    return alinea.teks.strip(" .:").casefold()


def _pasang(
    naskah: Naskah, alinea: Alinea, angka: Sequence[Angka], nama: Sequence[Nama], konteks: str
) -> Iterable[Milik]:
    """Each of the figures `angka` with the indicator it is told of."""
    teks = alinea.teks
    kecil = teks.lower()
    untuk = {id(a): satu for a in angka if (satu := _sesudah(kecil, a, nama))}
    didahului = {awal_kalimat(teks, a.mulai) for a in angka if id(a) in untuk}
    bertahun = tahun_sebutan(naskah, teks, angka)
    for a in angka:
        awal, tahun = awal_kalimat(teks, a.mulai), bertahun.get(id(a), 0)
        ini = [satu for satu in nama if satu.mulai >= awal]
        arti = " ".join(satu.kunci for satu in ini)
        if tahun is None:
            continue
        if awal in didahului:
            satu = untuk.get(id(a))
            if satu is not None:
                yield Milik(a, satu.kunci, (awal, awal), tahun, arti, satu.tepat)
            continue
        if SERI in kecil[awal : a.mulai]:
            seri = kecil.find(SERI, awal)
            dibagi = [b for b in angka if b.mulai > seri and awal_kalimat(teks, b.mulai) == awal]
            banyak = [satu for satu in ini if satu.mulai < seri]
            if len(banyak) > 1 and len(banyak) == len(dibagi):
                satu = banyak[dibagi.index(a)]
                yield Milik(a, satu.kunci, (awal, awal), tahun, arti, satu.tepat)
            if len(banyak) > 1:
                continue
        depan = [satu for satu in nama if satu.akhir <= a.mulai]
        if depan and depan[-1].mulai >= awal:
            satu = depan[-1]
            yield Milik(a, satu.kunci, (satu.mulai, satu.akhir), tahun, satu.kunci, satu.tepat)
        elif kecil.startswith(SAMBUNG, awal):
            lalu = {satu.kunci for satu in depan if satu.mulai >= awal_kalimat(teks, awal - 2)}
            kunci = lalu.pop() if len(lalu) == 1 else konteks if not lalu else ""
            if kunci:
                yield Milik(a, kunci, (awal, awal), tahun, kunci)


def _sesudah(kecil: str, a: Angka, nama: Sequence[Nama]) -> Nama | None:
    for letak in {a.akhir, a.sampai} if nama else ():
        match = UNTUK.match(kecil, letak)
        satu = next((n for n in nama if n.mulai == match.end()), None) if match else None
        if satu:
            return satu
    return None


def _sebut(naskah: Naskah, milik: Milik, semua: list[Sel]) -> Sebut | None:
    angka = milik.angka
    if angka.dokumen in ("renstra", "rpjmd") or _perubahan(naskah, milik):
        return None
    pengantar = _pengantar(naskah, angka.paragraf)
    cara = sela(naskah, angka, milik.nama, milik.arti, pengantar.teks if pengantar else "")
    if cara is None:
        return None
    tahun = milik.tahun or _tahun_di(naskah, pengantar)
    macam, pasti, boleh = cara.macam, cara.pasti and milik.tepat, ""
    if any(angka is p.dari for p in naskah.once(klaim).perubahan):
        macam, pasti, boleh = (AWAL if macam == AWAL else HASIL), False, "target"
    elif not macam:
        macam = _menurut_tahun(naskah, tahun)
    if macam == TARGET and not tahun:
        tahun = naskah.once(tahun_judul)
    if macam not in KOLOM or (macam == HASIL and not tahun):
        return None
    if macam == TARGET and id(naskah.alinea[angka.paragraf]) in naskah.once(_konteks)[1]:
        return None  # A16 compares it with the cell beside it
    k = naskah.once(klaim)
    if any(angka is p.jumlah or angka is p.dasar for p in k.porsi):
        return None  # a count, or what it is a part of
    sebanding = [satu for satu in semua if _sebanding(angka, satu)]
    sel = [
        satu
        for satu in sebanding
        if satu.nilai.kolom in KOLOM[macam]
        and (satu.tahun == tahun or not tahun or (macam == AWAL and not satu.tahun))
    ]
    if not sel or (cara.ambang and not sel[0].nilai.tanda):
        return None
    lain = [s for s in sebanding if s.nilai.kolom == boleh and s.tahun == tahun]
    if any(s.nilai.nilai == angka.nilai for s in lain):
        sel = lain
    beda = {satu.nilai.nilai for satu in sel}
    if len(beda) > 1 and (tahun or macam != TARGET) and angka.nilai not in beda:
        return None  # the tables themselves differ
    return Sebut(naskah, angka, macam, tahun, sel, pasti and len(beda) == 1)


def _perubahan(naskah: Naskah, milik: Milik) -> bool:
    """The figure is a rise or fall; not so if only the indicator's name speaks of one."""
    angka = milik.angka
    if id(angka) not in naskah.once(arus):
        return False
    k = naskah.once(klaim)
    nama = milik.kunci.split()
    return any(angka is p.sebesar for p in k.perubahan) or any(
        angka in satu.angka and (satu.kata_arus not in nama or satu.kata[0] > milik.nama[1])
        for satu in k.arus
    )


def _pengantar(naskah: Naskah, n: int) -> Alinea | None:
    """The paragraph that leads in to the list of which paragraph `n` is an item."""
    for lalu in range(n - 1, -1, -1) if not naskah.alinea[n].tabel else ():
        alinea = naskah.alinea[lalu]
        teks = alinea.teks.rstrip()
        if teks.endswith(":"):
            return alinea
        if not teks.endswith((";", " dan", " atau", ",")):
            break
    return None


def _tahun_di(naskah: Naskah, alinea: Alinea | None) -> int:
    if alinea is None:
        return 0
    tahun = {
        a.tahun or 0
        for a in naskah.once(klaim).angka
        if a.jenis == TAHUN and naskah.alinea[a.paragraf] is alinea
    }
    return tahun.pop() if len(tahun) == 1 else 0


def _menurut_tahun(naskah: Naskah, tahun: int) -> str:
    """What a bare figure of this year is: results are known of years that are over."""
    hari = naskah.tanggal
    kini = hari.year if hari else naskah.once(tahun_judul)
    if tahun and tahun < kini:
        return HASIL
    return "" if hari and tahun == kini and hari.month > AWAL_TAHUN else TARGET


def _sebanding(angka: Angka, sel: Sel) -> bool:
    """Both are in one unit, or the one in a unit that the other leaves out."""
    if angka.jenis == PERSEN:
        return berpersen(sel.satuan) or not sel.satuan or angka.nilai == sel.nilai.nilai
    if angka.jenis in (HITUNGAN, WAKTU):
        return bool(sel.satuan) and f"{angka.frasa.lower()} ".startswith(f"{sel.satuan} ")
    if angka.jenis == RUPIAH:
        return sel.satuan in ("rp", "rupiah", "rp.")
    return angka.skala == 1
