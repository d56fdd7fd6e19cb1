"""Target dalam sel sama dengan target dalam penjelasan di sampingnya.

Sel target dan penjelasannya menyebut angka yang sama; bila penjelasannya menyebut jumlah dan
dasarnya, sel itu persentasenya. Yang sering terjadi: target diperbarui di selnya saja.

Aturan ini diam bila:
1. penjelasannya tidak menyebut target, atau hanya target tahun lain, Renstra, atau nasional.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline import angka
from pipeline.angka import tulis
from pipeline.check.slip import TINJAU, Slip
from pipeline.klaim import hitung
from pipeline.klaim.hitung import SALAH
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import salah, seperti, tertulis
from pipeline.telaah.sel_target import Baris, sel_target

LEVEL = "wajib"
SOURCE = "kesesuaian isi naskah"


def subjects(naskah: Naskah) -> Iterable[Baris]:
    return naskah.once(sel_target)  # (1)


def check(baris: Baris) -> Slip | None:
    naskah, sel = baris.naskah, baris.sel
    ditulis = tertulis(naskah, sel)
    if baris.sama:
        if any(a.nilai == sel.nilai for a in baris.sama):
            return None
        lain = tertulis(naskah, baris.sama[0])
        pesan = f"Tertulis {ditulis} dalam sel, sedangkan penjelasannya menyebut target {lain}."
        return salah(naskah, sel, pesan, None, TINJAU if len(baris.sama) > 1 else None)
    if any(hitung.porsi(sel.ukuran, a.ukuran, b.ukuran) != SALAH for a, b in baris.bagian):
        return None
    a, b = baris.bagian[0]
    benar = seperti(naskah, sel, angka.persen(a.nilai, b.nilai, max(sel.bilangan.desimal, 0)))
    rumus = f"{tulis(a.nilai)} / {tulis(b.nilai)} x 100 = {benar}"
    return salah(naskah, sel, f"Tertulis {ditulis} dalam sel, padahal {rumus}.", benar)
