"""Peraturan dalam Mengingat disebut beserta lembarannya.

Undang-Undang, Peraturan Pemerintah, dan Peraturan Presiden diikuti Lembaran Negara, yang lain
diikuti lembaran yang diketahui. Bila sebagian besar menyebutnya, yang tidak menyebut ditunjukkan
satu per satu; bila hanya sebagian kecil, ditunjukkan sekali untuk semuanya.

Aturan ini diam bila:
1. lembaran peraturan itu tidak diketahui, atau belum terverifikasi dalam daftar.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import jenis_dari, pendek, tulis_lembaran
from pipeline.telaah.rujukan import Kutipan, kutipan

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"

Subject = tuple[Kutipan, Sequence[Kutipan], int]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    wajar = [
        satu
        for satu in naskah.once(kutipan)
        if satu.alinea.peran == "mengingat" and _berlembaran(satu)  # (1)
    ]
    tanpa = [satu for satu in wajar if not satu.ini.lembaran]
    dengan = len(wajar) - len(tanpa)
    sedikit = dengan < len(tanpa)
    for satu in wajar:
        yield satu, (tanpa if sedikit and satu is tanpa[0] else ()), 0 if sedikit else dengan


def _berlembaran(satu: Kutipan) -> bool:
    """It must have a gazette: it stands for itself, or its principal has one."""
    if satu.dalam_judul or satu.ini.tentang is None or satu.ini.nomor is None:
        return False
    if satu.induk and not satu.induk.ini.lembaran:
        return False
    resmi = satu.resmi
    if resmi and resmi.lembaran:
        return resmi.pasti("lembaran") or jenis_dari(resmi.kunci.jenis).lembaran == "LN"
    return satu.jenis.lembaran == "LN"


def check(subject: Subject) -> Slip | None:
    satu, semua, dengan = subject
    judul = satu.ini.tentang
    if satu.ini.lembaran or judul is None or not (semua or dengan):
        return None
    kata = judul.teks.split()[-1]
    mulai = judul.akhir - len(kata)
    if semua:
        daftar = "\n".join(
            f"{ini.alinea.nama}: {pendek(ini.pasti)} {_lembaran(ini)}" for ini in semua
        )
        lain = f" dan di {len(semua) - 1} tempat lain" if len(semua) > 1 else ""
        pesan = f"Lembarannya tidak disebut sesudah '{kata}'{lain}:\n{daftar}"
        return Slip(satu.alinea, mulai, judul.akhir, pesan)
    pesan = (
        f"Sesudah '{kata}' lembarannya tidak disebut, sedangkan {dengan} peraturan lain "
        f"menyebutnya. Tambahkan: {_lembaran(satu)}."
    )
    ganti = f"{kata} {_lembaran(satu)}" if "…" not in _lembaran(satu) else None
    return Slip(satu.alinea, mulai, judul.akhir, pesan, ganti)


def _lembaran(satu: Kutipan) -> str:
    resmi = satu.resmi
    if resmi and resmi.pasti("lembaran") and resmi.lembaran:
        return f"({', '.join(tulis_lembaran(ini, resmi.penerbit) for ini in resmi.lembaran)})"
    return f"(Lembaran Negara Republik Indonesia Tahun {satu.pasti.tahun} Nomor …)"
