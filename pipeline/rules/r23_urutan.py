"""Dasar hukum tersusun menurut tingkatnya, dan yang setingkat dari yang terlama.

Undang-Undang, Peraturan Pemerintah, Peraturan Presiden, peraturan menteri, Peraturan Daerah,
peraturan kepala daerah; di dalam tiap tingkat menurut tahun, lalu nomor. Yang ditunjukkan butir
yang perlu dipindahkan supaya semuanya berurutan, sesedikit mungkin.

Aturan ini diam bila:
1. tingkatnya tidak ditentukan hukum, seperti keputusan dan instruksi, kecuali dari penetap yang
   sama;
2. tahunnya sama dan penetapnya berlainan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import jenis_dari, pendek
from pipeline.telaah.rujukan import kepala
from pipeline.telaah.urutan import Butir, Pindah, urutan

LEVEL = "wajib"
SOURCE = "UU 12/2011 Pasal 7; Lampiran II UU 12/2011, bagian Dasar Hukum"


def subjects(naskah: Naskah) -> Iterable[tuple[Butir, Pindah | None]]:
    semua, pindah = naskah.once(urutan)  # (1) (2)
    keliru = {id(satu.satu): satu for satu in pindah}
    for satu in semua:
        yield satu, keliru.get(id(satu))


def check(subject: tuple[Butir, Pindah | None]) -> Slip | None:
    satu, pindah = subject
    lain = (pindah.depan or pindah.belakang) if pindah else None
    if pindah is None or lain is None:
        return None
    alinea = satu.kutipan.alinea
    mulai, akhir = kepala(satu.kutipan.ini)
    tertulis = alinea.teks[mulai:akhir]
    maksud = "" if satu.kunci == satu.kutipan.kunci else f" (maksudnya {pendek(satu.kunci)})"
    tempat = "depan" if pindah.depan else "belakang"
    tetangga = f"{lain.kutipan.alinea.nama} ({pendek(lain.kunci)})"
    if lain.peringkat == satu.peringkat:
        alasan = "yang setingkat diurutkan dari yang terlama"
    else:
        tinggi, rendah = (satu, lain) if pindah.depan else (lain, satu)
        atas, bawah = jenis_dari(tinggi.kunci.jenis), jenis_dari(rendah.kunci.jenis)
        alasan = f"{atas.nama} lebih tinggi daripada {bawah.nama}"
    pesan = f"Pindahkan '{tertulis}'{maksud} ke {tempat} {tetangga}: {alasan}."
    return Slip(alinea, mulai, akhir, pesan)
