"""Peraturan yang disebut berkali-kali selalu disebut dengan cara yang sama.

'Perda 5/2021 tentang RPJMD' dalam Mengingat dan 'Perda 6/2021 tentang RPJMD' dalam Menimbang: salah
satu keliru. Yang dalam Mengingat dipakai sebagai patokan.

Aturan ini diam bila:
1. peraturan itu hanya disebut satu kali, atau tanpa nama;
2. nomor dan tahunnya keduanya berbeda: mungkin memang peraturan lain dengan nama yang sama;
3. keduanya ada dalam Mengingat, seperti peraturan lama dan penggantinya;
4. peraturan itu ada dalam data/peraturan.yaml, sehingga dibandingkan dengan yang resmi (R08, R09).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Kunci, pendek, sama_judul
from pipeline.telaah.rujukan import Kutipan, kutipan
from pipeline.telaah.sanding import sanding, tanpa_tanda

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"
EXPLAINS = ("R27",)

Subject = tuple[Kutipan, Kutipan | None, Kutipan | None]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """Each citation with the model of the same act, and that of another act of the same title."""
    semua = [
        satu
        for satu in naskah.once(kutipan)
        if satu.ini.nomor and satu.ini.tentang and satu.maksud is None  # (1) (4)
    ]
    dasar = [satu for satu in semua if satu.alinea.peran == "mengingat"]
    sama: dict[Kunci, Kutipan] = {}
    for satu in (*dasar, *semua):
        sama.setdefault(satu.kunci, satu)
    for satu in semua:
        acuan = sama[satu.kunci]
        senama = None
        if acuan.alinea.peran != "mengingat":  # (3)
            senama = next((lain for lain in dasar if _senama(satu, lain)), None)
        yield satu, None if acuan is satu else acuan, senama


def _senama(satu: Kutipan, lain: Kutipan) -> bool:
    ini, itu = satu.ini.tentang, lain.ini.tentang
    if ini is None or itu is None or satu.kunci.golongan != lain.kunci.golongan:
        return False
    return sama_judul(ini.teks, itu.teks)


def check(subject: Subject) -> Slip | None:
    satu, acuan, senama = subject
    if senama:
        return _nomor_lain(satu, senama)
    return _banding(satu, acuan) if acuan else None


def _banding(satu: Kutipan, acuan: Kutipan) -> Slip | None:
    for ini, itu in ((satu.ini.nomor, acuan.ini.nomor), (satu.ini.tentang, acuan.ini.tentang)):
        beda = None
        if ini and itu and not sama_judul(ini.teks, itu.teks):
            beda = sanding(ini.teks, itu.teks, tanpa_tanda)
        if ini and itu and beda:
            mulai, akhir = ini.mulai + beda.mulai, ini.mulai + beda.akhir
            pesan = (
                f"Tertulis '{satu.alinea.teks[mulai:akhir]}', sedangkan pada {acuan.alinea.nama} "
                f"'{beda.ganti}': '{itu.teks}'. Samakan."
            )
            return Slip(satu.alinea, mulai, akhir, pesan, beda.ganti, TINJAU)
    milik = {gazet.jenis: gazet for gazet in acuan.ini.lembaran}
    for gazet in satu.ini.lembaran:
        lain = milik.get(gazet.jenis)
        if lain and (gazet.tahun, gazet.nomor) != (lain.tahun, lain.nomor):
            tertulis = satu.alinea.teks[gazet.mulai : gazet.akhir]
            tepat = str(acuan.alinea.teks[lain.mulai : lain.akhir])
            pesan = f"Tertulis '{tertulis}', sedangkan pada {acuan.alinea.nama} '{tepat}'. Samakan."
            return Slip(satu.alinea, gazet.mulai, gazet.akhir, pesan, tepat, TINJAU)
    return None


def _nomor_lain(satu: Kutipan, lain: Kutipan) -> Slip | None:
    """The same title under another number: which part of it differs."""
    a, b = satu.kunci, lain.kunci
    ini = satu.ini
    if a.nomor != b.nomor and a.tahun == b.tahun:
        bagian, tepat = ini.nomor, lain.ini.nomor.teks if lain.ini.nomor else ""
    elif a.nomor == b.nomor and a.tahun != b.tahun and ini.tahun_tertulis:
        tahun = ini.tahun_tertulis
        bagian, tepat = tahun._replace(mulai=tahun.akhir - 4, teks=tahun.teks[-4:]), str(b.tahun)
    else:  # (2)
        return None
    if bagian is None or not tepat:
        return None
    pesan = (
        f"Tertulis '{bagian.teks}', sedangkan pada {lain.alinea.nama} peraturan dengan nama itu "
        f"{pendek(b)}. Salah satunya keliru."
    )
    return Slip(satu.alinea, bagian.mulai, bagian.akhir, pesan, tepat)
