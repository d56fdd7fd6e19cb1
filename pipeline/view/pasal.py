"""The body of a Peraturan: its chapters, Pasal and ayat, and its promulgation."""

from __future__ import annotations

from pipeline import angka
from pipeline.model.keputusan import Pasal as PasalTertulis
from pipeline.model.keputusan import Pengundangan as PengundanganTertulis
from pipeline.text import Text, join, upper
from pipeline.view.parts import Ayat, Pasal, Pengundangan
from pipeline.view.words import EMPTY, items, printed_date, with_room


def view_pasal(pasal: tuple[PasalTertulis, ...], perintah: Text | None) -> tuple[Pasal, ...]:
    """The Pasal numbered on; a chapter begins where one is named. `perintah`, the order to
    promulgate, closes the last one."""
    found = []
    bab = 0
    for n, each in enumerate(pasal, 1):
        bab += each.bab is not None
        found.append(
            Pasal(
                terakhir=n == len(pasal),
                bab=Text(f"BAB {angka.romawi(bab)}") if each.bab is not None else EMPTY,
                judul_bab=upper(each.bab or EMPTY),
                judul=Text(f"Pasal {n}"),
                ayat=_ayat(each),
            )
        )
    if found and perintah is not None:
        ayat = (*found[-1].ayat, Ayat(EMPTY, perintah, ()))
        found[-1] = found[-1]._replace(ayat=ayat)
    return tuple(found)


def _ayat(pasal: PasalTertulis) -> tuple[Ayat, ...]:
    if pasal.isi is not None:
        return (Ayat(EMPTY, pasal.isi, items("", pasal.rincian, "huruf")),)
    return tuple(
        Ayat(Text(f"({n})"), ayat.isi, items("", ayat.rincian, "huruf"))
        for n, ayat in enumerate(pasal.ayat, 1)
    )


def view_pengundangan(typed: PengundanganTertulis | None, tertanda: Text) -> Pengundangan | None:
    if typed is None:
        return None
    hari = with_room(printed_date(typed.tanggal))
    return Pengundangan(
        tempat=join("Diundangkan di ", typed.tempat),
        tanggal=join("pada tanggal ", hari),
        jabatan=join(upper(typed.jabatan), ","),
        tertanda=tertanda,
        nama=typed.nama,
        berita=upper(typed.berita),
    )
