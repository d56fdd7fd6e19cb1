"""What a decree says of an official: NIP, pangkat and golongan, name with its titles."""

from pipeline.pejabat.nama import Nama, baca_nama, rapikan_gelar
from pipeline.pejabat.nip import Nip, TemuanNip, baca_nip, cari_nip, periksa_nip, tulis_nip
from pipeline.pejabat.pangkat import (
    LABEL,
    PANGKAT,
    Pangkat,
    baca_pangkat,
    golongan,
    nama_pangkat,
)

__all__ = [
    "LABEL",
    "PANGKAT",
    "Nama",
    "Nip",
    "Pangkat",
    "TemuanNip",
    "baca_nama",
    "baca_nip",
    "baca_pangkat",
    "cari_nip",
    "golongan",
    "nama_pangkat",
    "periksa_nip",
    "rapikan_gelar",
    "tulis_nip",
]
