"""Tahun dan nomor lembaran mungkin untuk tahun peraturannya.

Peraturan diundangkan dalam tahun penetapannya; yang ditetapkan akhir Desember kadang-kadang baru
Januari berikutnya, dan Berita Negara boleh kemudian. Lembaran tidak mungkin lebih tua daripada
peraturannya. Nomor Tambahan Lembaran Negara berurut terus dari tahun ke tahun, sehingga letaknya di
antara nomor-nomor yang sudah diketahui.

Aturan ini diam bila:
1. lembaran peraturan itu ada dalam daftar (lihat R14);
2. tahun peraturan atau tahun lembarannya tidak ditulis;
3. tahunnya sama dengan tahun peraturan yang disebut di dalam namanya, sehingga mungkin milik itu.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Lembaran, register
from pipeline.telaah.rujukan import Kutipan, kutipan

LEVEL = "wajib"
SOURCE = "kalender; UU 12/2011 Pasal 81 sampai dengan Pasal 86"
EXPLAINS = ("T09",)

Subject = tuple[Kutipan, Lembaran, Lembaran | None]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        if satu.resmi and satu.resmi.lembaran:  # (1)
            continue
        induk = None
        for ini in satu.ini.lembaran:
            if ini.jenis == "TLN":
                yield satu, ini, induk
            elif ini.tahun and satu.kunci.tahun and not _milik_lain(satu, ini):  # (2)
                induk = ini
                yield satu, ini, None


def _milik_lain(satu: Kutipan, ini: Lembaran) -> bool:
    """As in 'Penetapan Undang-Undang Darurat Nomor 23 Tahun 1957 …' with a gazette of 1957."""
    return any(kait.rujukan and kait.rujukan.tahun == ini.tahun for kait in satu.ini.kaitan)  # (3)


def check(subject: Subject) -> Slip | None:
    satu, ini, induk = subject
    tertulis = satu.alinea.teks[ini.mulai : ini.akhir]
    if ini.jenis == "TLN":
        return _tambahan(satu, ini, induk)
    selisih = (ini.tahun or 0) - satu.kunci.tahun
    if selisih == 0 or (selisih == 1 and ini.jenis != "LN"):
        return None
    if selisih < 0:
        pesan = (
            f"Tertulis '{tertulis}', lebih tua daripada peraturannya (tahun {satu.kunci.tahun})."
        )
        return Slip(satu.alinea, ini.mulai, ini.akhir, f"{pesan} Salah satu tahun itu keliru.")
    pesan = f"Tertulis '{tertulis}', padahal peraturannya dari tahun {satu.kunci.tahun}."
    if selisih == 1:
        pesan += " Periksa apakah memang baru diundangkan pada tahun berikutnya."
        return Slip(satu.alinea, ini.mulai, ini.akhir, pesan, None, TINJAU)
    pesan += " Salah satu tahun itu keliru."
    return Slip(
        satu.alinea, ini.mulai, ini.akhir, pesan, None, None if ini.jenis == "LN" else TINJAU
    )


def _tambahan(satu: Kutipan, ini: Lembaran, induk: Lembaran | None) -> Slip | None:
    """A Tambahan must lie between its neighbours."""
    if not (induk and induk.tahun and induk.nomor and induk.nomor.isdecimal() and ini.nomor):
        return None
    batas = register().batas_tambahan(induk.tahun, int(induk.nomor))
    if batas is None or not ini.nomor.isdecimal() or batas[0] < int(ini.nomor) < batas[1]:
        return None
    tertulis = satu.alinea.teks[ini.mulai : ini.akhir]
    pesan = (
        f"Tertulis '{tertulis}', padahal tambahan untuk Lembaran Negara Tahun {induk.tahun} Nomor "
        f"{induk.nomor} bernomor di antara {batas[0]} dan {batas[1]}. Periksa nomor tambahan itu, "
        "juga tahun dan nomor lembarannya."
    )
    return Slip(satu.alinea, ini.mulai, ini.akhir, pesan, None, TINJAU)
