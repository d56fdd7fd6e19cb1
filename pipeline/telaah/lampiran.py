"""The attachments of a decree, each with its head, its title, its contents and its signature."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.record import Record

TTD = frozenset(("tempat", "tanggal", "jabatan", "nama", "pangkat", "nip", "turut", "pengesah"))


class Lampiran(Record):
    """Attachment `nomor`, from 1. `isi`: all but head, title and signature `ttd`; `sesudah_ttd`:
    what of it follows the signature."""

    nomor: int
    kepala: list[Alinea]
    judul: list[Alinea]
    isi: list[Alinea]
    ttd: list[Alinea]
    sesudah_ttd: list[Alinea]

    @property
    def depan(self) -> Alinea:
        """The paragraph people find the attachment by: its title, else its first one."""
        return (self.judul or self.kepala or self.isi or self.ttd)[0]


def daftar_lampiran(naskah: Naskah) -> list[Lampiran]:
    """Every attachment in the order of the paper."""
    hasil: dict[int, Lampiran] = {}
    for alinea in naskah.alinea:
        n = alinea.lampiran
        if not n:
            continue
        satu = hasil.get(n)
        if satu is None:
            satu = hasil[n] = Lampiran(n, [], [], [], [], [])
        if alinea.peran == "kepala_lampiran":
            satu.kepala.append(alinea)
        elif alinea.peran == "judul_lampiran":
            satu.judul.append(alinea)
        elif alinea.peran in TTD:
            satu.ttd.append(alinea)
            satu.sesudah_ttd.clear()
        else:
            satu.isi.append(alinea)
            if satu.ttd:
                satu.sesudah_ttd.append(alinea)
    return list(hasil.values())
