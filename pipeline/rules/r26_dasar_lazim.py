"""Peraturan yang lazim menjadi dasar keputusan semacam ini ada dalam Mengingat.

Untuk penetapan IKU lazimnya disebut antara lain Perpres 29/2014 tentang SAKIP; untuk Indeks Desa
Membangun peraturan menterinya. Daftarnya ada di data/peraturan.yaml (diharapkan_bila). Kantor yang
memutuskan apakah peraturan itu memang diperlukan.

Aturan ini diam bila:
1. tanggal dan tahun keputusan tidak terbaca;
2. pada tanggal itu peraturannya belum ada, atau sudah dicabut.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Peraturan, register
from pipeline.telaah.judul import judul, penetap
from pipeline.telaah.rujukan import Kutipan, dasar_hukum, kepala, kutipan, pada, salin

LEVEL = "tinjau"
SOURCE = "kelaziman keputusan IKU; daftar peraturan data/peraturan.yaml"

ISI = ("judul_lampiran", "identitas", "sel", "uraian", "judul_uraian")
Subject = tuple[Kutipan, list[Peraturan]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    hari, dasar = naskah.once(pada), naskah.once(dasar_hukum)
    if hari is None or not dasar:  # (1)
        return
    isi = [naskah.once(judul), naskah.once(penetap), *(a.teks for a in naskah.peran(*ISI))]
    diharapkan = register().diharapkan("\n".join(isi).lower(), hari)  # (2)
    ada = {satu.pasti for satu in naskah.once(kutipan)}
    yield dasar[-1], [p for p in diharapkan if p.kunci not in ada]


def check(subject: Subject) -> Slip | None:
    satu, kurang = subject
    if not kurang:
        return None
    mulai, akhir = kepala(satu.ini)
    tertulis = satu.alinea.teks[mulai:akhir]
    daftar = "\n".join(f"- {salin(p)}" for p in kurang)
    pesan = f"Mengingat, sampai dengan '{tertulis}', belum memuat yang lazim disebut:\n{daftar}"
    return Slip(satu.alinea, mulai, akhir, pesan)
