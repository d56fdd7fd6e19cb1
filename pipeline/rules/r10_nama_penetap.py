"""Penetap peraturan disebut dengan namanya pada waktu itu.

Nama kementerian berganti: sampai 2009 'Menteri Negara Pendayagunaan Aparatur Negara', sejak 2014
'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'. Yang sering keliru kata 'Negara'
dan 'dan'.

Aturan ini diam bila:
1. namanya disingkat (lihat R01) atau tidak ditulis;
2. tidak ada peraturan dari penetap itu dalam daftar;
3. peraturannya tidak ada dalam daftar dan nama itu pernah dipakai, atau berbeda lebih dari
   kata-kata kecil.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Bagian, kata_judul, pendek, register
from pipeline.rujukan.jenis import inti
from pipeline.telaah.rujukan import Kutipan, keterangan, kutipan, seharusnya, tingkat
from pipeline.telaah.sanding import sanding, tanpa_tanda

LEVEL = "wajib"
SOURCE = "daftar peraturan data/peraturan.yaml"
EXPLAINS = ("B01", "B04", "B07", "B08", "B11")

Subject = tuple[Kutipan, Bagian]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        nama = satu.ini.penerbit
        keliru = satu.maksud.keliru if satu.maksud else ()
        if nama and " " in nama.teks and satu.kunci.penerbit and "penerbit" not in keliru:  # (1)
            yield satu, nama


def check(subject: Subject) -> Slip | None:
    satu, nama = subject
    resmi = satu.resmi
    if resmi and resmi.penerbit:
        tepat = resmi.penerbit
        if nama.teks == tepat:
            return None
        sumber = f"{keterangan(resmi, 'penerbit')}, {pendek(resmi.kunci)} ditetapkan {tepat}"
        milder, kata = tingkat(resmi, "penerbit"), seharusnya(resmi, "penerbit")
    else:
        dikenal = register().nama_penerbit(satu.kunci)
        if nama.teks in [satu_nama for _, satu_nama in dikenal]:  # (3)
            return None
        tahun = satu.kunci.tahun
        tepat = min(dikenal, key=lambda d: abs(d[0] - tahun), default=(0, ""))[1]
        if inti(tepat) != inti(nama.teks):  # (2) (3)
            return None
        sumber = f"dalam peraturan lain penetap itu disebut {tepat}"
        milder, kata = TINJAU, "lazimnya"
    beda = sanding(nama.teks, tepat, tanpa_tanda)
    if beda is None:
        return None
    mulai, akhir = nama.mulai + beda.mulai, nama.mulai + beda.akhir
    tertulis = satu.alinea.teks[mulai:akhir]
    if kata_judul(nama.teks) == [*kata_judul(tepat), "republik", "indonesia"]:
        milder = TINJAU
    pesan = f"Tertulis '{tertulis}', {kata} '{beda.ganti}': {sumber}."
    return Slip(satu.alinea, mulai, akhir, pesan, beda.ganti, milder)
