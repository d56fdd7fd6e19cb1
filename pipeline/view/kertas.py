"""A View put on paper: which way the sheet lies, how wide each column is, how large its letters,
which rows stay on one page."""

from __future__ import annotations

from pipeline.fault import Fault
from pipeline.model.keputusan import Keputusan
from pipeline.text import place
from pipeline.view.lebar import (
    BESAR,
    MENDATAR,
    TEGAK,
    TERKECIL,
    Ukuran,
    besar_huruf,
    kecilkan,
    lebar,
    paling_sempit,
    ukur,
)
from pipeline.view.parts import BagianLampiran, View
from pipeline.view.tinggi import berhalaman

BANYAK_KOLOM = 7  # from so many on the paper is turned


def on_paper(view: View, keputusan: Keputusan) -> View:
    """The view of `keputusan`, its Lampirans laid out. Raises Fault for a table that no paper can
    hold."""
    asked = [lampiran.kertas for lampiran in keputusan.lampiran]
    return view._replace(lampiran=tuple(map(_laid_out, view.lampiran, asked)))


def _laid_out(lampiran: BagianLampiran, kertas: str | None) -> BagianLampiran:
    """On the paper `kertas`, or on that which suits its tables."""
    ukuran = [[ukur(tabel) for tabel in each.tabel] for each in lampiran.bagian]
    semua = [satu for each in ukuran for satu in each]
    if any(paling_sempit(kecilkan(satu, TERKECIL)) > MENDATAR for satu in semua):
        raise Fault(
            f"{place(lampiran.judul)}: tabel lampiran ini terlalu lebar, juga pada kertas mendatar;"
            " kurangi kolomnya, atau pindahkan sebagian ke lampiran lain"
        )
    mendatar = kertas == "mendatar" if kertas else _lebih_baik_mendatar(semua)
    tersedia, tinggi = (MENDATAR, TEGAK) if mendatar else (TEGAK, MENDATAR)
    tertanda = max(1, len(lampiran.ttd.turut)) if lampiran.ttd else 0
    besar = min([besar_huruf(satu, tersedia) for satu in semua], default=BESAR[0])
    return lampiran._replace(
        mendatar=mendatar,
        bagian=tuple(
            each._replace(
                tabel=tuple(
                    berhalaman(
                        tabel._replace(
                            lebar=lebar(kecilkan(satu, besar), tersedia),
                            besar=besar if besar < BESAR[0] else 0,
                        ),
                        tersedia,
                        tinggi,
                        tertanda,
                    )
                    for tabel, satu in zip(each.tabel, its, strict=True)
                )
            )
            for each, its in zip(lampiran.bagian, ukuran, strict=True)
        ),
    )


def _lebih_baik_mendatar(ukuran: list[Ukuran]) -> bool:
    """There are many columns, or words too long for upright paper."""
    tersempit = max(map(paling_sempit, ukuran), default=0)
    return tersempit > TEGAK or max(map(len, ukuran), default=0) >= BANYAK_KOLOM
