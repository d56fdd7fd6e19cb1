"""Singkatan dalam kurung cocok dengan kepanjangannya.

'Indeks Pembangunan Desa (IDM)': singkatannya milik Indeks Desa Membangun. 'Rencana Pembangunan
Jangka Panjang Daerah (RPJP)': huruf D-nya hilang. Pembaca tidak tahu mana yang dimaksud.

Aturan ini diam bila:
1. setiap kata memberi hurufnya pada singkatan, dengan atau tanpa 'dan', 'di', 'dengan', atau
   kata-katanya sama dengan kepanjangan yang dikenal, bagaimanapun urutannya;
2. yang dalam kurung bukan singkatan dari kata di depannya, misalnya predikat atau nama lain, atau
   singkatan yang tidak ada dalam daftar dan hanya melewatkan satu kata.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Naskah
from pipeline.singkatan import cocok, huruf_awal, kepanjangan, singkatan_dari, tersisip
from pipeline.telaah.bersingkatan import Bersingkatan, bersingkatan

LEVEL = "wajib"
SOURCE = "istilah dalam peraturan; data/singkatan.yaml"
EXPLAINS = ("B13",)

TERPENDEK = 4  # letters of an unknown abbreviation that can be compared


def subjects(naskah: Naskah) -> Iterable[Bersingkatan]:
    return naskah.once(bersingkatan)


def check(satu: Bersingkatan) -> Slip | None:
    letak, singkatan = satu.letak, satu.singkatan
    kata = [k.tertulis for k in satu.kata]
    dikenal = [sorted(panjang.lower().split()) for panjang in kepanjangan(singkatan)]
    for n in range(1, len(kata) + 1):
        if cocok(singkatan, kata[-n:]):  # (1)
            return None
        if dikenal and sorted(k.lower() for k in kata[-n:]) in dikenal:
            return None
    for n in range(len(kata), 1, -1):
        milik = singkatan_dari(kata[-n:])
        if milik and milik[0] == singkatan[0] and (dikenal or jarak(singkatan, milik, 2) <= 2):
            return _tertukar(satu, n, milik)
    for panjang in kepanjangan(singkatan):
        mirip = _mirip(panjang.split(), kata)
        if mirip:
            mulai = satu.kata[-mirip].mulai
            tertulis = letak.alinea.teks[mulai : satu.kata[-1].akhir]
            pesan = f"Tertulis '{tertulis}', padahal {singkatan} singkatan dari {panjang}."
            return Slip(letak.alinea, mulai, satu.kata[-1].akhir, pesan, panjang)
    if singkatan.isupper() and len(singkatan) >= TERPENDEK:
        for n in range(3, len(kata) + 1):
            awal = huruf_awal(kata[-n:])
            if awal[:1] != singkatan[0] or sorted(awal) == sorted(singkatan):
                continue
            if not tersisip(singkatan, awal) and jarak(awal, singkatan, 1) == 1:  # (2)
                tertulis = " ".join(kata[-n:])
                pesan = f"Tertulis '{singkatan}', sedangkan huruf awal '{tertulis}' ialah {awal}."
                return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, None, TINJAU)
    return None  # (2)


def _tertukar(satu: Bersingkatan, n: int, milik: str) -> Slip:
    """The last `n` words are known by the abbreviation `milik`; another one is typed."""
    letak, singkatan = satu.letak, satu.singkatan
    mulai = satu.kata[-n].mulai
    akhir = letak.akhir + len(")")
    tertulis = letak.alinea.teks[mulai:akhir]
    pesan = f"Tertulis '{tertulis}', padahal kepanjangan itu disingkat {milik}"
    panjang = kepanjangan(singkatan)
    if not panjang or jarak(singkatan, milik, 1) <= 1:
        return Slip(letak.alinea, letak.mulai, letak.akhir, f"{pesan}.", milik)
    pesan += f", dan {singkatan} singkatan dari {' atau '.join(panjang)}. Pilih salah satu."
    return Slip(letak.alinea, mulai, akhir, pesan)


def _mirip(panjang: list[str], kata: list[str]) -> int:
    """How many of the last words were meant to be `panjang`: half of it is there, its first too."""
    n = len(panjang)
    akhir = [k.lower() for k in kata[-n:]]
    seharusnya = [p.strip(",").lower() for p in panjang]
    if len(akhir) < n or n < 3 or akhir[0] != seharusnya[0]:
        return 0
    return n if 2 * len(set(akhir) & set(seharusnya)) >= n else 0
