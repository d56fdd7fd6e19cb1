"""Kenaikan ialah selisih dua tahun, bukan jumlah seluruhnya.

'Peningkatan desa mandiri mencapai 24 desa' benar bila ada 24 desa baru. Bila tahun lalu sudah ada
10 dan sekarang seluruhnya 24, kenaikannya 14. 'Melebihi target sebesar 19,20%' terbaca sebagai
kelebihannya, bukan hasilnya. Yang sering terjadi: jumlah seluruhnya ditulis di samping kata
'peningkatan' atau 'bertambah'.

Aturan ini diam bila:
1. jumlah kedua tahun itu tidak diketahui dari naskah;
2. angka awal dan angka akhirnya disebut dalam kalimat itu (lihat A05);
3. yang naik statusnya, bukan jumlahnya: '2 desa naik status sehingga tersisa 8 desa tertinggal'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import tulis
from pipeline.check.slip import TINJAU, Slip
from pipeline.klaim.arus import MELEBIHI
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.kenaikan import Kenaikan, kenaikan
from pipeline.telaah.klaim import benda, salah, seperti, tertulis
from pipeline.telaah.sehingga import sehingga

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"

STATUS = ("status", "kelas", "peringkat", "tingkat", "kategori", "predikat", "menjadi")


def subjects(naskah: Naskah) -> Iterable[Kenaikan]:
    return [*naskah.once(kenaikan), *naskah.once(sehingga)]  # (1) (2)


def check(satu: Kenaikan) -> Slip | None:
    naskah, arus, naik = satu.naskah, satu.arus, satu.naik
    beda = abs(satu.kini - satu.lalu)
    searah = (satu.kini - satu.lalu) * arus.arah >= 0
    if naik.nilai == beda and searah:
        return None
    ditulis, nama = tertulis(naskah, naik), benda(naik)
    if naik.nilai == beda:
        if naskah.alinea[naik.paragraf].teks[arus.kata[1] :].lower().lstrip().startswith(STATUS):
            return None  # (3)
        jadi = "bertambah" if satu.kini > satu.lalu else "berkurang"
        pesan = (
            f"Tertulis '{arus.kata_arus}' {ditulis}{nama}, padahal dari {tulis(satu.lalu)} ke "
            f"{tulis(satu.kini)} {jadi}."
        )
        return salah(naskah, naik, pesan)
    besar, kecil = max(satu.kini, satu.lalu), min(satu.kini, satu.lalu)
    rumus = f"{tulis(besar)} - {tulis(kecil)} = {tulis(beda)}"
    if naik.nilai != satu.kini:
        pesan = f"Tertulis {ditulis}{nama}, padahal selisihnya {rumus}."
        return salah(naskah, naik, pesan, seperti(naskah, naik, beda))
    alinea = naskah.alinea[naik.paragraf]
    kata = alinea.teks[arus.kata[0] : arus.kata[1]].strip()
    akhir = arus.kata[0] + len(kata)
    if arus.kata_arus == MELEBIHI:
        pesan = (
            f"Tertulis '{kata}', sehingga {ditulis}{nama} terbaca sebagai kelebihannya, padahal "
            f"itu hasilnya. Tulis '…, yaitu menjadi {ditulis}{nama}'."
        )
        return Slip(alinea, arus.kata[0], akhir, pesan, None, TINJAU)
    pesan = (
        f"Tertulis '{kata}' untuk {ditulis}{nama}, padahal itu jumlah seluruhnya; kenaikannya "
        f"{rumus}{nama}.\nTulis jumlahnya tanpa kata '{kata}', atau tulis {tulis(beda)}{nama}."
    )
    return Slip(alinea, arus.kata[0], akhir, pesan)
